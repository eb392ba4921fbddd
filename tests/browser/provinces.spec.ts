import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { areaOf, card, clickArea, expectChosen, radioOf, radios } from './figure.ts';
import { fileOf, PAGES, readRows, readSite } from './site.ts';

const PROVINCES = readRows('regions.csv').filter(({ kind }) => kind === 'province');
const COVERAGE = '/nasional/provinsi/';
const INFORMAL = '/nasional/provinsi/pekerja-informal/';
const REGISTERED = '/nasional/provinsi/peserta-terdaftar/';
const PAGE_KILOBYTES = 45;

test('coverage: 31 provinces are coloured and 7 hatched, each to be chosen', async ({ page }) => {
	await page.goto(COVERAGE);
	await expect(radios(page)).toHaveCount(PROVINCES.length);
	const letters = await page
		.locator('svg[role="img"] path[data-code]')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-class')));
	expect(letters.filter((letter) => letter === 'none')).toHaveLength(7);
	await clickArea(page, '62');
	await expectChosen(page, '62', 'Kalimantan Tengah');
	await expect(card(page)).toContainText('42%');
});

test('coverage: a bound colours, stands apart, and its page draws no bar', async ({ page }) => {
	await page.goto(COVERAGE);
	await expect(areaOf(page, '64')).toHaveAttribute('data-class', 'E');
	await radioOf(page, '64').check({ force: true });
	await expect(card(page)).toContainText('lebih dari 50%');
	await page.goto('/wilayah/64/');
	await expect(page.getByRole('meter')).toHaveCount(0);
	await expect(page.locator('main')).toContainText('lebih dari 50%');
});

test('the ranking names bases and warns', async ({ page }) => {
	await page.goto(COVERAGE);
	await expect(page.locator('main')).toContainText('jangan diurutkan tanpa melihat dasarnya');
	const row = page.locator('fieldset label[data-code="15"]');
	await expect(row).toContainText('dasar tidak disebut sumber');
	await expect(row).toContainText('Mar 2025');
});

test('the three maps lead to one another and keep the province', async ({ page }) => {
	await page.goto(`${COVERAGE}?wilayah=32`);
	const figures = page.getByRole('navigation', { name: 'Yang ditampilkan' });
	await expect(figures.locator('summary')).toHaveText('Cakupan');
	await figures.locator('summary').click();
	await figures.getByRole('link', { name: 'Pekerja informal' }).click();
	await page.waitForURL(`**${INFORMAL}?wilayah=32`);
	await expectChosen(page, '32', 'Jawa Barat');
	await expect(figures.locator('summary')).toHaveText('Pekerja informal');
	await figures.locator('summary').click();
	await figures.getByRole('link', { name: 'Peserta terdaftar' }).click();
	await page.waitForURL(`**${REGISTERED}?wilayah=32`);
	await expect(card(page)).toContainText('4.855.121');
	await expect(card(page)).toContainText('tempat pendaftaran');
});

test('registered: 28 circles, no filled area, area as people within one percent', async ({
	page
}) => {
	await page.goto(REGISTERED);
	const circles = page.locator('svg[role="img"] circle[data-hit]');
	await expect(circles).toHaveCount(28);
	const people = new Map(
		readRows('statements.csv')
			.filter(
				({ as_of, metric, segment, basis }) =>
					as_of === '2023-12' &&
					metric === 'active' &&
					segment === 'total' &&
					basis === 'registration'
			)
			.map(({ region_code, value }) => [region_code, Number(value)])
	);
	const drawn = await circles.evaluateAll((elements) =>
		elements.map((circle) => ({
			code: circle.getAttribute('data-hit') ?? '',
			r: Number(circle.getAttribute('r'))
		}))
	);
	const perPerson = drawn.map(({ code, r }) => r ** 2 / (people.get(code) ?? NaN));
	expect(Math.max(...perPerson) / Math.min(...perPerson)).toBeLessThan(1.01);
	await expect(
		page.locator('svg[role="img"] path[data-class]:not([data-class="none"])')
	).toHaveCount(0);
});

test('the page of Jawa Barat leads on to its 27, and theirs back to it', async ({ page }) => {
	await page.goto('/wilayah/32/');
	const links = page.locator('main a[href^="/wilayah/32"]');
	await expect(links).toHaveCount(27);
	await links.first().click();
	await page.waitForURL('**/wilayah/32*/');
	await page.locator('main a[href="/wilayah/32/"]').first().click();
	await expect(page.locator('h1')).toHaveText('Jawa Barat');
});

test('trends of a province start in 2018 and have no break', async ({ page }) => {
	await page.goto('/wilayah/33/');
	await expect(page.locator('main')).toContainText('Belum ada angka publik');
	const main = await page.locator('main').innerText();
	expect(main).toContain('2018');
	expect(main).not.toContain('2017');
	await expect(page.locator('figure svg path')).toHaveCount(2);
});

test('pages of provinces are light', () => {
	const heavy = PAGES.filter((address) =>
		/\/(nasional\/provinsi|wilayah\/\d\d\/)/.test(address)
	).filter(
		(address) =>
			gzipSync(readSite(fileOf(address) ?? ''), { level: 9 }).length > PAGE_KILOBYTES * 1000
	);
	expect(heavy).toEqual([]);
});
