import { expect, test } from '@playwright/test';

/** Pages that no map leads to. */
const LED_TO = [
	'/nasional/provinsi/',
	'/dapil/',
	'/banding/',
	'/jawa-barat/banding-waktu/',
	'/apa-yang-dibutuhkan/',
	'/terlindungi/',
	'/data/kelengkapan/',
	'/perubahan/'
];

for (const lang of ['', '/en']) {
	test(`${lang}/ leads to every kind of page, and the footer of each does too`, async ({
		page
	}) => {
		await page.goto(`${lang}/`);
		for (const address of LED_TO) {
			await expect.soft(page.locator(`main a[href="${lang}${address}"]`)).toHaveCount(1);
			await expect.soft(page.locator(`footer a[href="${lang}${address}"]`)).toHaveCount(1);
		}
	});
}

for (const [address, name] of [
	['/jawa-barat/cakupan/', 'Jawa Barat'],
	['/jawa-barat/pekerja-informal/2024/', 'Pekerja informal'],
	['/nasional/cakupan/', 'Nasional'],
	['/nasional/provinsi/pekerja-informal/', 'Nasional'],
	['/apa-yang-dibutuhkan/', 'Hitung target'],
	['/data/kelengkapan/', 'Data & metode']
] as const) {
	test(`the menu says where ${address} belongs`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('header [aria-current]')).toHaveText([name]);
	});
}
