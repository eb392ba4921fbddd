import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser } from '@playwright/test';
import { choosePages } from '../../src/cli/pdf/choose-pages.ts';
import { writePdfs } from '../../src/cli/pdf/write-pdfs.ts';
import { compact, readPdf } from './pdf.ts';
import { FILES } from './site.ts';

const DECKS = FILES.filter((file) => /(^|\/)paparan\/(\d+\/)?index\.html$/.test(file));
/** Of the slides in the deck; others may be chosen. */
const SLIDE_HEADINGS = '[data-slide]:not([hidden]) h2';
const MEETING_FILES = FILES.filter((file) => /^berkas\/(id|en)\/paparan[-\d]*\.html$/.test(file));

test('every deck is a file for a meeting too, and none is heavy', () => {
	expect(DECKS.length).toBeGreaterThanOrEqual(56);
	expect(MEETING_FILES).toHaveLength(DECKS.length);
	for (const file of MEETING_FILES)
		expect.soft(statSync(join('build', file)).size, file).toBeLessThan(3e6);
});

for (const name of ['berkas/id/paparan.html', 'berkas/en/paparan-3204.html']) {
	test(`${name} opens from a disk with no network and shows every slide`, async ({ browser }) => {
		const folder = mkdtempSync(join(tmpdir(), 'peta-jamsostek-rapat-'));
		const file = join(folder, 'rapat.html');
		copyFileSync(join('build', name), file);
		const { page, trouble } = await openOffline(browser, pathToFileURL(file).href);
		const headings = await page.locator(SLIDE_HEADINGS).allTextContents();
		expect(headings.length).toBeGreaterThan(3);
		for (const [index, heading] of headings.entries()) {
			await expect(page.getByRole('heading', { level: 2 })).toHaveText(heading);
			await expect(page).toHaveURL(new RegExp(index === 0 ? 'html(#1)?$' : `#${index + 1}$`));
			await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'PageDown');
		}
		await page.keyboard.press('Home');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(headings[0] ?? '');
		expect(await page.evaluate(() => document.fonts.check('1rem "Plus Jakarta Sans"'))).toBe(true);
		const inside = page.locator('a:not([href^="https://"], [href^="#"], [href^="mailto:"])');
		expect(await inside.evaluateAll((links) => links.map((link) => link.outerHTML))).toEqual([]);
		expect(trouble).toEqual([]);
		await page.context().close();
		rmSync(folder, { recursive: true });
	});
}

test('a deck and a region print as PDF: selectable, tagged, one sheet for each slide', async ({
	browser,
	baseURL,
	page
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'peta-jamsostek-pdf-'));
	const chosen = choosePages(FILES, ['paparan/3204', 'wilayah/3204']);
	expect(chosen).toHaveLength(4);
	await writePdfs(browser, new URL(baseURL ?? '').origin, chosen, folder);
	for (const { key, address, pdf } of chosen) {
		const sheets = await readPdf(readFileSync(join(folder, pdf)));
		const roles = sheets.flatMap((sheet) => sheet.roles);
		await page.goto(address);
		if (key === 'wilayah/3204') {
			expect(roles).toContain('H1');
			expect(roles).toContain('Table');
			expect(sheets[0]?.text).toContain(
				compact(await page.getByRole('heading', { level: 1 }).innerText())
			);
			continue;
		}
		const slides = await page.locator(SLIDE_HEADINGS).allTextContents();
		expect(sheets).toHaveLength(slides.length);
		expect(roles.filter((role) => role === 'H2')).toHaveLength(slides.length);
		for (const [index, { text, width, height }] of sheets.entries()) {
			expect(text).toContain(compact(slides[index] ?? ''));
			expect(width / height).toBeCloseTo(16 / 9, 1);
		}
	}
	rmSync(folder, { recursive: true });
});

/** A page of its own, from which no request leaves the machine. */
async function openOffline(browser: Browser, address: string) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
	await context.setOffline(true);
	const page = await context.newPage();
	const trouble: string[] = [];
	page.on('request', (request) => {
		if (request.url() !== address && !request.url().startsWith('data:'))
			trouble.push(request.url());
	});
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(message.text());
	});
	await page.goto(address);
	return { page, trouble };
}
