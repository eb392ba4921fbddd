import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { problemsOnSlide } from './slide.ts';
import { fileOf, readSite, REGIONS } from './site.ts';

const SIZES = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 }
];
/** The main deck with slides of regions, and decks of a region with counts, of one in doubt and of one without a figure. */
const DECKS = [
	'/paparan/?wilayah=3204,3203',
	'/paparan/3273/',
	'/paparan/3204/',
	'/en/paparan/3203/'
];
const SLIDES = 8;

for (const address of DECKS) {
	test(`${address} is whole and large enough to read in every window`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		const count = await countOf(page);
		expect(count).toBeGreaterThan(5);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			for (let number = 1; number <= count; number++) {
				await page.keyboard.press(number === 1 ? 'Home' : 'ArrowRight');
				const problems = await page.evaluate(problemsOnSlide);
				expect.soft(problems, `${address}#${number} at ${size.width} × ${size.height}`).toEqual([]);
			}
		}
	});
}

test('the keyboard goes from the first slide to the last and back', async ({ page }) => {
	await page.goto('/paparan/');
	const seen = [await headingOf(page)];
	for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowDown', 'ArrowRight', 'PageDown', ' ']) {
		await page.keyboard.press(key);
		seen.push(await headingOf(page));
	}
	expect(new Set(seen).size).toBe(SLIDES);
	await expect(status(page)).toHaveText(`Salindia 8 dari 8: ${seen.at(-1)}`);
	await page.keyboard.press('ArrowRight');
	expect(await headingOf(page)).toBe(seen.at(-1));
	expect(new URL(page.url()).hash).toBe('#8');
	for (const [index, key] of ['ArrowLeft', 'PageUp', 'Shift+ ', 'ArrowUp'].entries()) {
		await page.keyboard.press(key);
		expect(await headingOf(page)).toBe(seen.at(-2 - index));
	}
	await page.keyboard.press('Home');
	expect(await headingOf(page)).toBe(seen[0]);
	await page.keyboard.press('End');
	expect(await headingOf(page)).toBe(seen.at(-1));
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	expect(await headingOf(page)).toBe(seen[2]);
});

test('black, help and the list of slides come and go', async ({ page }) => {
	await page.goto('/paparan/#2');
	const heading = await headingOf(page);
	await page.keyboard.press('b');
	await expect(page.locator('html')).toHaveAttribute('data-black', '');
	await page.keyboard.press('Escape');
	await expect(page.locator('html')).not.toHaveAttribute('data-black', '');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Tombol' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Tombol' })).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Susun paparan' })).toBeVisible();
	await page.keyboard.press('Escape');
	expect(await headingOf(page)).toBe(heading);
});

test('stepping leaves no trace in the history: back leaves the deck', async ({ page }) => {
	await page.goto('/data/');
	await page.goto('/paparan/');
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await page.goBack();
	expect(new URL(page.url()).pathname).toBe('/data/');
	await page.goForward();
	await expect(status(page)).toHaveText(/^Salindia 4 dari 8: /);
});

test('the presenter has the note and the next slide, in step both ways', async ({
	page,
	context
}) => {
	await page.goto('/paparan/?wilayah=3273#2');
	const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
	await expect(status(presenter)).toHaveText(/^Salindia 2 dari 9: /);
	const note = presenter.getByRole('complementary', { name: 'Catatan penyaji' });
	await expect(note).toContainText('Peta cakupan peserta aktif BPJS Ketenagakerjaan');
	const shown = presenter.getByRole('heading', { level: 2 }).filter({ visible: true });
	await expect(shown).toHaveCount(2);
	await presenter.keyboard.press('End');
	await expect(status(page)).toHaveText(/^Salindia 9 dari 9: .*Kota Bandung/);
	await expect(presenter.getByText('Salindia terakhir.')).toBeVisible();
	await page.keyboard.press('Home');
	await expect(status(presenter)).toHaveText(/^Salindia 1 dari 9: /);
	await presenter.keyboard.press('b');
	await expect(page.locator('html')).toHaveAttribute('data-black', '');
});

test('the choice stands in the address, in the order given, and is read again', async ({
	page
}) => {
	await page.goto('/paparan/?salindia=peringkat,peta,entah&wilayah=3273,3204');
	await expect(page.getByText('diabaikan: entah.')).toBeVisible();
	const regions = ['Kota Bandung', 'Kabupaten Bandung'];
	for (const [index, name] of regions.entries()) {
		await page.keyboard.press('End');
		if (index === 0) await page.keyboard.press('ArrowLeft');
		expect(await headingOf(page)).toContain(name);
	}
	await page.keyboard.press('Escape');
	await page.getByRole('checkbox', { name: 'Kota Bekasi' }).check();
	await page.getByRole('checkbox', { name: 'Kota Bandung' }).uncheck();
	const { search } = new URL(page.url());
	expect(search).toBe('?salindia=peta,peringkat&wilayah=3204,3275');
	await page.goto(`/paparan/${search}#4`);
	await expect(status(page)).toHaveText(/^Salindia 4 dari 4: .*Kota Bekasi/);
});

test('axe finds nothing on a slide, in the list and in the presenter’s window', async ({
	page
}) => {
	for (const address of ['/paparan/#2', '/paparan/3204/#1', '/paparan/?penyaji']) {
		await page.goto(address);
		if (address === '/paparan/#2') {
			expect.soft(await barriersOf(page), address).toEqual([]);
			await page.keyboard.press('Escape');
		}
		expect.soft(await barriersOf(page), address).toEqual([]);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all slides stand below each other, and each region has its deck', async ({ page }) => {
		await page.goto('/paparan/#3');
		const slides = page.locator('main section:has(aside)').filter({ visible: true });
		await expect(slides).toHaveCount(SLIDES);
		await expect(slides.nth(2)).toBeInViewport();
		for (const { name = '', code } of REGIONS) {
			const link = page.getByRole('link', { name, exact: true });
			await expect.soft(link).toHaveAttribute('href', `/paparan/${code}/`);
		}
	});
});

test('a phone held upright shows one slide in readable text, and a swipe the next', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await page.goto('/paparan/');
	const text = page.getByRole('heading', { level: 2 }).filter({ visible: true });
	const sizes = await page
		.locator('[data-current] p')
		.evaluateAll((all) => all.map((p) => parseFloat(getComputedStyle(p).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
	const first = await text.textContent();
	await page.getByRole('button', { name: 'Salindia berikutnya' }).tap();
	await expect(text).not.toHaveText(first ?? '');
	for (let number = 2; number <= SLIDES; number++) {
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(width, `slide ${number}`).toBe(360);
		await page.keyboard.press('ArrowRight');
	}
	await context.close();
});

test('the code on a slide leads to the page of its figure', async ({ page }) => {
	const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	const { buffer } = new Uint8Array(await readFile(wasm));
	await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
	await page.goto('/paparan/?salindia=nasional,metode&wilayah=3273');
	const read: string[] = [];
	for (let number = 1; number <= 3; number++) {
		const code = page.getByRole('link', { name: /^Halaman angka ini/ }).filter({ visible: true });
		const codes = await readBarcodes(new Uint8Array(await code.screenshot()), {
			formats: ['QRCode']
		});
		read.push(...codes.map(({ text }) => text));
		await page.keyboard.press('ArrowRight');
	}
	const pages = ['/nasional/cakupan/', '/data/', '/wilayah/3273/'];
	expect(read).toEqual(pages.map((address) => SITE_ORIGIN + address));
});

test('the decks are light', () => {
	for (const address of ['/paparan/', '/en/paparan/', '/paparan/3273/']) {
		const html = readSite(fileOf(address) ?? '');
		expect.soft(gzipSync(html).length / 1000, address).toBeLessThan(120);
		expect.soft(html.length / 1e6, address).toBeLessThan(1);
	}
});

function status(page: Page): Locator {
	return page.locator('[data-live]');
}

async function countOf(page: Page): Promise<number> {
	const text = (await status(page).textContent()) ?? '';
	return Number(/\d+ \S+ (\d+):/.exec(text)?.[1]);
}

async function headingOf(page: Page): Promise<string> {
	const heading = page.getByRole('heading', { level: 2 }).filter({ visible: true });
	return (await heading.textContent())?.trim() ?? '';
}

/** What axe finds, in words. */
async function barriersOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations']
		})
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}
