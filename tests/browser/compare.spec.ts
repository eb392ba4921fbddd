import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { scriptsOf, tagsOf } from './html.ts';
import { fileOf, NO_FIGURE, readRows, readSite, REGIONS } from './site.ts';

const ADDRESS = '/banding/';
const EXAMPLE = ['Kabupaten Bandung', 'Kota Bandung', 'Kabupaten Bogor', 'Kota Bekasi'];
const PAGE_KILOBYTES = 75;
const SCRIPT_KILOBYTES = 40;
/** Pages of regions, which are no tools. */
const REGION_KILOBYTES = 45;

/** The regions shown, from left to right. */
const shown = (page: Page) => page.locator('thead th[data-code]:visible a');
const row = (page: Page, name: string) =>
	page
		.locator('tbody tr')
		.filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const cells = (page: Page, name: string) => row(page, name).locator('td:visible');
const note = (page: Page) => page.locator('[data-message]');
const select = (page: Page) => page.getByLabel('Tambah wilayah');

async function add(page: Page, name: string): Promise<void> {
	await select(page).selectOption({ label: name });
	await page.getByRole('button', { name: 'Tambahkan' }).click();
}

test('shows an example of four regions, with nothing to explain', async ({ page }) => {
	await page.goto(ADDRESS);
	await expect(shown(page)).toHaveText(EXAMPLE);
	await expect(note(page)).toBeHidden();
	await expect(cells(page, 'Cakupan').first()).toContainText('31,7%');
	await expect(cells(page, 'Cakupan').first()).toContainText('Jul 2023');
	await expect(cells(page, 'Cakupan').last()).toContainText(NO_FIGURE.id);
	await expect(cells(page, 'Peserta aktif').nth(1)).toContainText('361.648');
	await expect(cells(page, 'Potensi').first()).toContainText(/435 ribu.*Perlu dicek/s);
});

test('shows the regions of the address in its order, with figures of the data', async ({
	page
}) => {
	await page.goto(`${ADDRESS}?wilayah=3217,32,3205`);
	await expect(shown(page)).toHaveText([
		'Kabupaten Bandung Barat',
		'Jawa Barat',
		'Kabupaten Garut'
	]);
	for (const [index, code] of ['3217', '32', '3205'].entries()) {
		const latest = readRows('labour-force.csv').find(
			({ region_code, year }) => region_code === code && year === '2025'
		);
		const force = Number(latest?.labour_force).toLocaleString('id-ID');
		await expect(cells(page, 'Angkatan kerja').nth(index)).toContainText(force);
	}
	await expect(cells(page, 'Pekerja informal').last()).toContainText('68,6%');
	await expect(cells(page, 'Pekerja informal').last()).toContainText('Agu 2025');
});

test('lines start in 2018 and are not joined across the break', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3204,32`);
	const regency = cells(page, 'Angkatan kerja').first();
	const province = cells(page, 'Angkatan kerja').last();
	await expect(regency.locator('path:not(.break)')).toHaveAttribute(
		'd',
		/^M0 [^M]*M71\.4 [^M]*L100 [^M]*$/
	);
	await expect(regency.locator('path.break')).toHaveCount(1);
	await expect(province.locator('path:not(.break)')).toHaveAttribute('d', /^M0 [^M]*L100 [^M]*$/);
	await expect(regency).toContainText('2018: 1.653.796');
});

test('a year without a figure is left out of the line', async ({ page }) => {
	// The unemployed of Papua Pegunungan in 2019 failed the checks and are empty.
	await page.goto(`${ADDRESS}?wilayah=97,32`);
	const line = cells(page, 'Pengangguran').first().locator('path:not(.break)');
	await expect(line).toHaveAttribute('d', /^M28\.6 [^M]*M0 \S+h0$/);
});

test('adding and removing change the address; Back undoes one step', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3204,3273`);
	await expect(page.getByRole('button', { name: /^Hapus/ })).toHaveCount(0);
	await add(page, 'Kota Cimahi');
	await expect(page).toHaveURL(`${ADDRESS}?wilayah=3204,3273,3277`);
	await expect(page.locator('[data-live]')).toContainText('Kota Cimahi');
	await page.getByRole('button', { name: 'Hapus Kabupaten Bandung dari perbandingan' }).click();
	await expect(page).toHaveURL(`${ADDRESS}?wilayah=3273,3277`);
	await expect(shown(page)).toHaveText(['Kota Bandung', 'Kota Cimahi']);
	await expect(select(page)).toBeFocused();

	await page.reload();
	await expect(shown(page)).toHaveText(['Kota Bandung', 'Kota Cimahi']);
	await page.goBack();
	await expect(shown(page)).toHaveText(['Kabupaten Bandung', 'Kota Bandung', 'Kota Cimahi']);
	await page.goBack();
	await expect(shown(page)).toHaveText(['Kabupaten Bandung', 'Kota Bandung']);
	await page.goForward();
	await expect(shown(page)).toHaveCount(3);
});

test('no more than five can be chosen', async ({ page }) => {
	await page.goto(ADDRESS);
	await add(page, 'Aceh');
	await expect(shown(page)).toHaveText([...EXAMPLE, 'Aceh']);
	await expect(select(page)).toBeDisabled();
	await page.getByRole('button', { name: 'Hapus Aceh dari perbandingan' }).click();
	await expect(select(page)).toBeEnabled();
});

for (const [query, names, said] of [
	['3204,9999,kota,3273', ['Kabupaten Bandung', 'Kota Bandung'], 'Tidak dikenali: 9999, kota.'],
	['9999', EXAMPLE, 'ditampilkan contoh'],
	['', EXAMPLE, 'ditampilkan contoh'],
	['3204', ['Kabupaten Bandung', 'Kabupaten Bogor'], 'paling serupa, Kabupaten Bogor'],
	[
		'3201,3202,3203,3204,3205,3206',
		[1, 2, 3, 4, 5].map((index) => REGIONS[index - 1]?.name ?? ''),
		'tidak ditampilkan: Kabupaten Tasikmalaya'
	]
] as const) {
	test(`“${query}” falls back and says so`, async ({ page }) => {
		await page.goto(`${ADDRESS}?wilayah=${query}`);
		await expect(shown(page)).toHaveText([...names]);
		await expect(note(page)).toBeVisible();
		await expect(note(page)).toContainText(said);
	});
}

test('the other language keeps the choice', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3273,11`);
	await page.locator('header a[hreflang=en]').click();
	await expect(page).toHaveURL(`/en${ADDRESS}?wilayah=3273,11`);
	await expect(shown(page)).toHaveText(['Kota Bandung', 'Aceh']);
	await expect(cells(page, 'Coverage').first()).toContainText('36.43%');
});

test('it can be worked by keyboard', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3204,3273`);
	await select(page).focus();
	await page.keyboard.type('Aceh');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(shown(page)).toHaveText(['Kabupaten Bandung', 'Kota Bandung', 'Aceh']);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('region', { name: 'Wilayah berdampingan' })).toBeFocused();
});

test('the page of a region leads to it and those like it', async ({ page }) => {
	await page.goto('/wilayah/3273/');
	await page.getByRole('link', { name: 'Bandingkan Kota Bandung dengan yang serupa' }).click();
	await expect(shown(page)).toHaveCount(5);
	await expect(shown(page).first()).toHaveText('Kota Bandung');
	await expect(note(page)).toBeHidden();
});

test('the page of a region says what goes with its coverage, and never names a cause', async ({
	page
}) => {
	for (const [address, words] of [
		[
			'/wilayah/3273/',
			['10,3 poin persen di bawah Jawa Barat', '52,72%', '11,79%', 'Yang belum ada']
		],
		['/wilayah/3203/', ['Belum ada angka publik untuk wilayah ini', 'Serupa berarti']],
		['/wilayah/35/', ['Selisih dari Indonesia', 'provinsi, pekerja informal']]
	] as const) {
		await page.goto(address);
		const section = page
			.locator('main section')
			.filter({ has: page.getByRole('heading', { level: 2, name: 'Mengapa' }) });
		for (const word of words) await expect(section).toContainText(word);
		await expect(section).not.toContainText('disebabkan');
	}
});

test('the pages are light', () => {
	for (const address of [ADDRESS, `/en${ADDRESS}`]) {
		const html = readSite(fileOf(address) ?? '');
		expect.soft(kilobytes(html), address).toBeLessThanOrEqual(PAGE_KILOBYTES);
		expect
			.soft(kilobytes(scriptsOf(html).join('\n')), address)
			.toBeLessThanOrEqual(SCRIPT_KILOBYTES);
		expect.soft(tagsOf(html, 'script').filter(({ src }) => src)).toEqual([]);
	}
	for (const { code = '' } of REGIONS)
		expect
			.soft(kilobytes(readSite(fileOf(`/wilayah/${code}/`) ?? '')), code)
			.toBeLessThanOrEqual(REGION_KILOBYTES);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the example stands, with a note', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(shown(page)).toHaveText(EXAMPLE);
		await expect(page.locator('main noscript p')).toContainText('Tanpa JavaScript');
		await expect(select(page)).toBeHidden();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	});
});

function kilobytes(text: string): number {
	return gzipSync(text, { level: 9 }).length / 1000;
}
