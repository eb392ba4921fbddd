import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { scriptsOf, tagsOf } from './html.ts';
import { fileOf, readSite } from './site.ts';

const ADDRESS = '/apa-yang-dibutuhkan/';
const FIXTURE = `${ADDRESS}?target=61.26&tenggat=2026-12`;
/** The tests read a fixed day, so that no deadline passes by itself. */
const NOW = new Date('2026-11-22T09:00:00+07:00');

test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

const people = (page: Page) => page.locator('[data-people]');
const refusal = (page: Page) => page.locator('[data-refusal]');
const field = (page: Page, name: RegExp | string) => page.getByLabel(name, { exact: true });
const target = (page: Page) => field(page, 'Target dalam persen');
const region = (page: Page) => field(page, 'Wilayah');

for (const [address, needed, monthly, cost] of [
	[FIXTURE, '246.499', '14.500 orang', 'Rp4.141.183.200'],
	[`/en${FIXTURE}`, '246,499', '14,500 people', 'Rp4,141,183,200']
] as const) {
	test(`${address} needs ${needed} people`, async ({ page }) => {
		await page.goto(address);
		await expect(people(page)).toContainText(needed);
		await expect(page.locator('[data-per-month]')).toHaveText(monthly);
		await page.locator('summary').click();
		await expect(page.locator('details')).toContainText(cost);
	});
}

for (const [typed, sentence] of [
	['101', 'lebih dari 100%'],
	['0', 'lebih dari 0%'],
	['-5', 'di bawah 0%'],
	['separuh', 'harus angka'],
	['', 'Tulis target'],
	['61,265', 'dua angka'],
	['36', 'sudah tercapai'],
	['36,43', 'sudah tercapai']
] as const) {
	test(`a target of “${typed}” is refused with a sentence`, async ({ page }) => {
		await page.goto(ADDRESS);
		await target(page).fill(typed);
		await target(page).press('Tab');
		await expect(refusal(page)).toContainText(sentence);
		await expect(people(page)).toHaveCount(0);
		await expect(page.locator('[aria-live]').last()).toContainText(sentence);
	});
}

test('a deadline that has passed or lies before the figures is refused', async ({ page }) => {
	await page.goto(`${ADDRESS}?tenggat=2026-10`);
	await expect(refusal(page)).toContainText('Oktober 2026 sudah lewat');
	await page.goto(`${ADDRESS}?tenggat=2020-01`);
	await expect(refusal(page)).toContainText('tidak sesudah Juli 2025');
});

test('a decimal point is read as a comma is', async ({ page }) => {
	await page.goto(ADDRESS);
	await target(page).fill('61.26');
	await expect(people(page)).toContainText('246.499');
	await target(page).press('Tab');
	await expect(target(page)).toHaveValue('61,26');
});

test('the address holds everything, reload restores it, Back undoes one step', async ({ page }) => {
	await page.goto(ADDRESS);
	await region(page).selectOption({ label: 'Kota Sukabumi' });
	await expect(page).toHaveURL(/\?wilayah=3272$/);
	await target(page).fill('');
	await target(page).pressSequentially('70');
	await target(page).press('Tab');
	await field(page, 'Tahun').selectOption('2030');
	await page.getByLabel(/^Iuran per orang/).fill('20.000');
	await page.getByLabel(/^Iuran per orang/).press('Tab');
	const query = '?wilayah=3272&target=70&tenggat=2030-12&iuran=20000';
	await expect(page).toHaveURL(ADDRESS + query);
	const said = (await people(page).innerText()).trim();
	await expect(page.getByText('(angka Anda)')).toBeVisible();

	await page.reload();
	await expect(people(page)).toHaveText(said);
	await expect(target(page)).toHaveValue('70');
	await expect(field(page, 'Tahun')).toHaveValue('2030');
	await expect(page.getByLabel(/^Iuran per orang/)).toHaveValue('20.000');

	for (const left of [
		'?wilayah=3272&target=70&tenggat=2030-12',
		'?wilayah=3272&target=70',
		'?wilayah=3272',
		''
	]) {
		await page.goBack();
		await expect(page).toHaveURL(ADDRESS + left);
	}
	await expect(people(page)).toContainText('246.499');
	await page.goForward();
	await expect(region(page)).toHaveValue('3272');
});

test('bad parameters fall back and are named', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=9999&target=101&tenggat=besok&iuran=-1&potensi=5`);
	for (const name of ['wilayah', 'target', 'tenggat', 'iuran', 'potensi']) {
		await expect(page.getByRole('status').filter({ hasText: `‘${name}’` })).toBeVisible();
	}
	await expect(people(page)).toContainText('246.499');
});

test('where a statement has no potential, it says so and takes the reader’s', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=0`);
	await expect(refusal(page)).toContainText('hanya menyebut persentase');
	await page.getByLabel(/^Potensi tenaga kerja/).fill('100.000.000');
	await page.getByLabel(/^Potensi tenaga kerja/).press('Tab');
	await expect(page).toHaveURL(/wilayah=0&potensi=100000000$/);
	await expect(people(page)).toContainText('15,1 juta');
	await expect(page.locator('[data-start]')).toContainText('angka Anda');
	await expect(page.locator('[data-pace]')).toContainText('per bulan');
});

test('a region without a figure gets no number', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3203`);
	await expect(refusal(page)).toContainText('belum punya angka publik');
});

test('it can be worked by keyboard, and the result is said', async ({ page }) => {
	await page.goto(ADDRESS);
	await region(page).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(target(page)).toBeFocused();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('50');
	await expect(target(page)).toBeFocused();
	await expect(page.locator('[aria-live]').last()).toContainText('mencapai 50%');
});

test('the other language keeps the choice', async ({ page }) => {
	await page.goto(`${ADDRESS}?wilayah=3272&target=70`);
	await page.locator('header a[hreflang=en]').click();
	await expect(page).toHaveURL(`/en${ADDRESS}?wilayah=3272&target=70`);
	await expect(page.locator('#hasil')).toContainText('Kota Sukabumi, 70%');
});

test('the page is light', () => {
	for (const address of [ADDRESS, `/en${ADDRESS}`]) {
		const html = readSite(fileOf(address) ?? '');
		expect.soft(kilobytes(html), 'page').toBeLessThanOrEqual(75);
		expect.soft(kilobytes(scriptsOf(html).join('\n')), 'scripts').toBeLessThanOrEqual(40);
		expect.soft(tagsOf(html, 'script').filter(({ src }) => src)).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the worked example stands complete', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(people(page)).toContainText('246.499');
		await expect(page.locator('details')).toContainText('61,26% × 992.730');
		await expect(page.locator('main noscript p')).toBeVisible();
		await expect(region(page)).toBeHidden();
	});
});

function kilobytes(text: string): number {
	return gzipSync(text, { level: 9 }).length / 1000;
}
