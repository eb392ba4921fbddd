import { expect, test, type Page } from '@playwright/test';

const PAGE = '/jawa-barat/banding-waktu/';
const classOf = (page: Page, which: string, code: string) =>
	page.locator(`[data-map=${which}] [data-code="${code}"]`).getAttribute('data-class');
const rowOf = (page: Page, name: string) =>
	page.getByRole('row', { name: new RegExp(`^${name} [\\db]`) });

test('without JavaScript the widest span of informal work stands complete', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(PAGE);
	await expect(page.locator('main')).toContainText('Pekerja informal');
	await expect(rowOf(page, 'Kabupaten Garut')).toContainText('68,6%');
	await expect(page.getByRole('img')).toHaveCount(3);
	await expect(page.locator('main')).toContainText('pergantian penimbang survei');
	await context.close();
});

test('a shared address shows two months of coverage and their change', async ({ page }) => {
	await page.goto(`${PAGE}?indikator=cakupan&dari=2023-07&sampai=2025-12&wilayah=3204`);
	await expect(page.getByLabel('Yang dibandingkan', { exact: true })).toHaveValue(
		/cakupan|pekerja-informal/
	);
	await page.goto(`${PAGE}?indikator=cakupan&wilayah=3204`);
	await expect(page.getByLabel('Yang dibandingkan', { exact: true })).toHaveValue('cakupan');
	await expect(page.locator('[data-sentence]')).toContainText('Kabupaten Bandung');
	await expect(page.locator('main')).not.toContainText('pergantian penimbang survei');
});

test('choosing years changes maps, table and address, and Back undoes it', async ({ page }) => {
	await page.goto(`${PAGE}?indikator=pengangguran&dari=2021&sampai=2024&wilayah=3204`);
	const before = await rowOf(page, 'Kabupaten Bandung').innerText();
	await page.getByLabel('Dari', { exact: true }).selectOption('2023');
	await expect(page).toHaveURL(/indikator=pengangguran&dari=2023&sampai=2024&wilayah=3204/);
	await expect(page.locator('main')).not.toContainText('pergantian penimbang survei');
	const after = await rowOf(page, 'Kabupaten Bandung').innerText();
	expect(after).not.toBe(before);
	const [from = NaN, to = NaN, change = NaN] = [...after.matchAll(/[−+]?\d+,\d+/g)].map(([text]) =>
		Number(text.replace(',', '.').replace('−', '-'))
	);
	expect(Math.abs(to - from - change)).toBeLessThan(0.06);
	await page.goBack();
	await expect(rowOf(page, 'Kabupaten Bandung')).toHaveText(
		new RegExp(before.split(/\s+/).join('\\s*').replaceAll('+', '\\+'))
	);
});

test('the year of another indicator stays when the indicator changes', async ({ page }) => {
	await page.goto(`${PAGE}?indikator=pengangguran&dari=2019&sampai=2021`);
	await page.getByLabel('Yang dibandingkan', { exact: true }).selectOption('pekerja-informal');
	await expect(page).toHaveURL(/indikator=pekerja-informal&dari=2019&sampai=2021/);
});

test('a region is chosen on any of the maps, and outlined on all', async ({ page }) => {
	await page.goto(PAGE);
	await page.locator('[data-map=to] [data-code="3205"]').click();
	await expect(page).toHaveURL(/wilayah=3205/);
	await expect(page.locator('[data-sentence]')).toContainText('Kabupaten Garut');
	for (const which of ['from', 'to', 'change'])
		await expect(page.locator(`[data-map=${which}] [data-outline]`).first()).toHaveAttribute(
			'href',
			'#waktu-3205'
		);
	expect(await classOf(page, 'to', '3205')).toBe('D');
});

test('bad parameters fall back with a note', async ({ page }) => {
	await page.goto(`${PAGE}?indikator=gini&dari=1800&wilayah=9999`);
	const note = page.getByRole('status');
	await expect(note).toContainText('gini');
	await expect(note).toContainText('1800');
	await expect(note).toContainText('9999');
	await expect(page.getByLabel('Yang dibandingkan', { exact: true })).toHaveValue(
		'pekerja-informal'
	);
});
