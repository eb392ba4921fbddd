import { expect, test, type Locator, type Page } from '@playwright/test';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { tagIn } from './hosts.ts';
import { fileOf } from './site.ts';

const MAP = '/jawa-barat/cakupan/';
const SUMMARY = 'Sematkan, unduh, kutip';

test('the preview is the code itself, and follows every choice', async ({ page }) => {
	const panel = await openPanel(page);
	await expectSame(page, panel, '/embed/jawa-barat/cakupan/');
	await panel.getByLabel('Bahasa').selectOption('en');
	await expectSame(page, panel, '/embed/en/jawa-barat/cakupan/');
	await panel.getByLabel('Waktu').selectOption({ label: 'Tetap di November 2025' });
	await expectSame(page, panel, '/embed/en/jawa-barat/cakupan/2025-11/');
	await panel.getByLabel('Tema').selectOption('gelap');
	await expectSame(page, panel, '/embed/en/jawa-barat/cakupan/2025-11/?tema=gelap');
	await panel.getByLabel('Tampilan').selectOption('tabel');
	await expectSame(page, panel, '/embed/en/jawa-barat/cakupan/2025-11/?tampilan=tabel&tema=gelap');
	await panel.getByLabel('Wilayah yang disorot').selectOption(['3273', '3204']);
	await expectSame(
		page,
		panel,
		'/embed/en/jawa-barat/cakupan/2025-11/?wilayah=3204,3273&tampilan=tabel&tema=gelap'
	);
	const frame = panel.locator('iframe').contentFrame();
	await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
	await expect(frame.getByRole('radio', { name: 'Table', exact: true })).toBeChecked();
	expect(await codeOf(panel, 'image')).toContain(
		'/gambar/en/jawa-barat/cakupan/2025-11-1200x630.png'
	);
	expect(await codeOf(panel, 'address')).toBe(`${SITE_ORIGIN}/en/jawa-barat/cakupan/2025-11/`);
});

test('the preview is as wide as chosen, and as high as the figure', async ({ page }) => {
	const panel = await openPanel(page);
	const frame = panel.locator('iframe');
	for (const width of [320, 600, 960]) {
		await panel.getByLabel('Lebar pratinjau').selectOption(`${width}`);
		await expect(frame).toHaveJSProperty('clientWidth', width);
		await expect
			.poll(async () => {
				const held = await frame.contentFrame().locator('[data-embed]').boundingBox();
				const box = await frame.boundingBox();
				return Math.abs((box?.height ?? 0) - Math.ceil(held?.height ?? -9));
			})
			.toBeLessThanOrEqual(1);
	}
});

test('with choices the code advertises a height at which nothing scrolls', async ({ page }) => {
	const panel = await openPanel(page);
	await panel.getByLabel('Tampilan').selectOption('tabel');
	await expectSame(page, panel, '/embed/jawa-barat/cakupan/?tampilan=tabel');
	const height = Number(tagIn(await codeOf(panel, 'frame'), 'iframe').height);
	await page.setViewportSize({ width: 320, height });
	await page.goto('/embed/jawa-barat/cakupan/?tampilan=tabel');
	expect((await page.locator('[data-embed]').boundingBox())?.height).toBeLessThanOrEqual(height);
});

test.describe('the clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('takes each code as it stands', async ({ page }) => {
		const panel = await openPanel(page);
		for (const kind of ['image', 'frame', 'fitting', 'address']) {
			await panel.locator(`.snippet:has([data-snippet=${kind}])`).getByRole('button').click();
			await expect(panel.getByRole('status')).toHaveText('Disalin.');
			expect(await clipboardText(page)).toBe(await codeOf(panel, kind));
		}
	});

	test('takes the figure as a sentence with its source and address', async ({ page }) => {
		const panel = await openPanel(page);
		await panel.getByRole('button', { name: 'Salin sebagai teks' }).click();
		await expect(panel.getByRole('status')).toHaveText('Teks disalin.');
		const text = await clipboardText(page);
		expect(text).toContain('Tertinggi Kabupaten Purwakarta 55% (Okt 2025)');
		expect(text).toMatch(/Sumber: .* https:\/\/petajamsostek\.example\/jawa-barat\/cakupan\/$/);
	});

	test('takes the citation with the day of reading', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-12-24T05:00:00Z'));
		const panel = await openPanel(page);
		await panel.getByRole('button', { name: 'Salin kutipan' }).click();
		await expect(panel.getByRole('status')).toHaveText('Disalin.');
		expect(await clipboardText(page)).toMatch(
			/^Tim Peta Jamsostek \(2026\)\. Cakupan peserta aktif .*\(rev\. 1\)\. Sumber data: .*\/jawa-barat\/cakupan\/\. Diakses 24 Desember 2026\.$/
		);
	});

	test('takes the figure as a picture', async ({ page }) => {
		const panel = await openPanel(page);
		await panel.getByRole('button', { name: 'Salin sebagai gambar' }).click();
		await expect(panel.getByRole('status')).toHaveText('Gambar disalin.');
		const size = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			if (!item) return null;
			const { width, height } = await createImageBitmap(await item.getType('image/png'));
			return { types: item.types, width, height };
		});
		expect(size).toEqual({ types: ['image/png'], width: 1200, height: 630 });
	});

	for (const address of [MAP, '/nasional/cakupan/']) {
		test(`takes the table of ${address} for documents and for sheets`, async ({ page }) => {
			const panel = await openPanel(page, address);
			await panel.getByRole('button', { name: 'Salin sebagai tabel' }).click();
			await expect(panel.getByRole('status')).toHaveText('Tabel disalin.');
			const { html, text } = await page.evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
				return { html: await read('text/html'), text: await read('text/plain') };
			});
			const shown = await page.locator('main table').first().locator('tr').count();
			expect(html.match(/<tr>/g)).toHaveLength(shown);
			expect(html).not.toContain('class=');
			const lines = text.split('\n');
			expect(lines).toHaveLength(shown + 2);
			expect(lines.filter((line) => line.includes('\t')).length).toBeGreaterThan(2);
			expect(lines.at(-1)).toContain('Sumber data:');
		});
	}
});

test('pictures, tables and references of every kind are there', async ({ page }) => {
	const panel = await openPanel(page);
	const links = await panel
		.getByRole('link')
		.evaluateAll((list: HTMLAnchorElement[]) => list.map(({ pathname }) => pathname));
	for (const end of ['.png', 'teks.svg', 'garis.svg', '.csv', '.xlsx', '.bib', '.ris'])
		expect(
			links.some((link) => link.endsWith(end)),
			end
		).toBe(true);
	expect(links.filter((link) => fileOf(link) === null)).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the panel shows links, citation and code', async ({ page }) => {
		const panel = await openPanel(page);
		await expect(panel.getByRole('link', { name: 'PNG untuk Word, A4' })).toBeVisible();
		await expect(panel.getByRole('link', { name: 'CSV' })).toBeVisible();
		await expect(panel.getByRole('link', { name: 'BibTeX' })).toBeVisible();
		await expect(panel.locator('[data-citation]')).toContainText('Tim Peta Jamsostek (2026).');
		await expect(panel.getByRole('textbox')).toHaveCount(4);
		expect(await codeOf(panel, 'frame')).toContain(
			`src="${SITE_ORIGIN}/embed/jawa-barat/cakupan/"`
		);
		await expect(panel.getByRole('button').filter({ visible: true })).toHaveCount(0);
	});
});

async function openPanel(page: Page, address = MAP): Promise<Locator> {
	await page.goto(address);
	const panel = page.locator('details').filter({ hasText: SUMMARY }).first();
	await panel.locator('summary').click();
	return panel;
}

/** The code names a frame of the published site, the preview the same one of this copy; it is what is drawn. */
async function expectSame(page: Page, panel: Locator, address: string): Promise<void> {
	const preview = panel.locator('iframe');
	await expect(preview).toHaveAttribute('src', new URL(address, page.url()).href);
	for (const kind of ['frame', 'fitting']) {
		const code = tagIn(await codeOf(panel, kind), 'iframe');
		expect(code.src).toBe(SITE_ORIGIN + address);
		await expect(preview).toHaveAttribute('title', code.title ?? '');
		await expect(preview).toHaveAttribute('height', code.height ?? '');
	}
}

function codeOf(panel: Locator, kind: string): Promise<string> {
	return panel.locator(`[data-snippet=${kind}]`).inputValue();
}

function clipboardText(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
