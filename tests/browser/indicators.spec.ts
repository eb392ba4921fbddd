import { expect, test, type Page } from '@playwright/test';
import { chosenInAddress, expectChosen, radioOf } from './figure.ts';

const figures = (page: Page) =>
	page.getByRole('navigation', { name: /Yang ditampilkan|What is shown/ });

async function switchTo(page: Page, name: string): Promise<void> {
	await figures(page).locator('summary').click();
	await figures(page).getByRole('link', { name }).click();
}

test('switching the figure keeps the region, the year and the place on the page', async ({
	page
}) => {
	await page.setViewportSize({ width: 1000, height: 600 });
	await page.goto('/jawa-barat/pekerja-informal/2022/?wilayah=3204');
	await page.evaluate(() => scrollTo(0, 90));
	await switchTo(page, 'Pengangguran terbuka (TPT)');
	await page.waitForURL('**/jawa-barat/pengangguran/2022/?wilayah=3204');
	await expectChosen(page, '3204', 'Kabupaten Bandung');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(90);
	await page.goBack();
	await expect(page).toHaveURL(/pekerja-informal\/2022\/\?wilayah=3204$/);
	await expectChosen(page, '3204', 'Kabupaten Bandung');
});

test('switching the period and the language keeps the rest', async ({ page }) => {
	await page.goto('/jawa-barat/pengangguran/2022/?wilayah=3273');
	await page.getByRole('link', { name: /Sesudahnya/ }).click();
	await page.waitForURL('**/pengangguran/2023/?wilayah=3273');
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForURL('**/en/jawa-barat/pengangguran/2023/?wilayah=3273');
	await expectChosen(page, '3273', 'Kota Bandung');
});

test('a year goes to what was known of coverage by then', async ({ page }) => {
	await page.goto('/jawa-barat/pekerja-informal/2023/');
	await switchTo(page, 'Cakupan');
	await expect(page).toHaveURL(/\/jawa-barat\/cakupan\/2023-\d\d\/$/);
});

test('a circle can be chosen', async ({ page }) => {
	await page.goto('/jawa-barat/angkatan-kerja/');
	await page.locator('svg[role="img"] circle[data-hit="3204"]').click();
	await expectChosen(page, '3204', 'Kabupaten Bandung');
	expect(chosenInAddress(page)).toBe('3204');
	await expect(radioOf(page, '3204')).toBeChecked();
});

test('regions without a number are hatched and named', async ({ page }) => {
	await page.goto('/jawa-barat/belum-terlindungi/');
	const table = page.getByRole('table');
	await expect(table.getByRole('row', { name: /Kota Bandung/ })).toContainText('631.082 orang');
	await expect(table.getByRole('row', { name: /Kota Depok/ })).toContainText(
		'belum ada angka publik'
	);
});
