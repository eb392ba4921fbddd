import { expect, test, type Locator, type Page } from '@playwright/test';
import { NO_FIGURE, readRows, REGIONS, type Lang } from './site.ts';

test.use({ javaScriptEnabled: false });

const PERCENT: Record<Lang, RegExp> = { id: /\d(,\d+)?%/, en: /\d(\.\d+)?%/ };
const DOUBTFUL = readRows('statements.csv').find(
	({ region_code, printed }) => region_code === '3204' && printed === '435 ribu'
);

for (const [lang, address, million, share] of [
	['id', '/', '37,4 juta', '37,77%'],
	['en', '/en/', '37.4 million', '37.77%']
] as const) {
	test(`${address} tells the national figure and every region`, async ({ page }) => {
		await page.goto(address);
		const main = page.locator('main');
		await expect(main).toContainText(million);
		await expect(main).toContainText(share);
		for (const { code = '', name = '', short_name = '' } of REGIONS) {
			const said = await rowsOf(page, code).allInnerTexts();
			const row = said.find(
				(text) =>
					(text.includes(name) || text.includes(short_name)) &&
					(PERCENT[lang].test(text) || text.toLowerCase().includes(NO_FIGURE[lang]))
			);
			expect.soft(row, `${name}: ${said.join(' | ')}`).toBeTruthy();
		}
	});
}

for (const [address, share] of [
	['/jawa-barat/cakupan/2023-07/', '31,7%'],
	['/en/jawa-barat/cakupan/2023-07/', '31.7%']
] as const) {
	test(`${address} shows Kabupaten Bandung`, async ({ page }) => {
		await page.goto(address);
		await expect(rowsOf(page, '3204').filter({ hasText: share }).first()).toBeVisible();
	});
}

for (const [address, share, printed, flag, note] of [
	['/wilayah/3204/', '31,7%', '435 ribu', /meragukan/i, DOUBTFUL?.note_id],
	['/en/wilayah/3204/', '31.7%', '435 thousand', /doubtful/i, DOUBTFUL?.note_en]
] as const) {
	test(`${address} shows the figure, and why another one is doubted`, async ({ page }) => {
		await page.goto(address);
		const main = page.locator('main');
		await expect(main).toContainText(share);
		await expect(main).toContainText(printed);
		await expect(main).toContainText(note ?? 'the note in data/statements.csv');
		const row = page.locator('main :is(tr, li, article)').filter({ hasText: printed }).last();
		await expect(row).toContainText(flag);
	});
}

/** What a page says of a region outside its drawings. */
function rowsOf(page: Page, code: string): Locator {
	return page.locator(`main [data-code="${code}"]:not(svg *)`).filter({ visible: true });
}

test('a list that only a script can answer is not offered', async ({ page }) => {
	await page.goto('/jawa-barat/cakupan/');
	await expect(page.getByRole('combobox', { name: 'Cari kabupaten/kota' })).toHaveCount(0);
});
