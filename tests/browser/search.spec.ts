import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './site.ts';

const MAP = '/jawa-barat/cakupan/';
const FINGER = 44;

/** What is typed, and the name and page it leads to. */
const FINDS = [
	['bandng', 'Kabupaten Bandung', '/wilayah/3204/'],
	['KAB BANDUNG', 'Kabupaten Bandung', '/wilayah/3204/'],
	['kota cimahi', 'Kota Cimahi', '/wilayah/3277/'],
	['3217', 'Kabupaten Bandung Barat', '/wilayah/3217/'],
	['jabar', 'Jawa Barat', '/wilayah/32/'],
	['dapil 2', 'Dapil Jawa Barat II', '/dapil/2/']
] as const;

for (const [typed, name, address] of FINDS) {
	test(`"${typed}" and Enter lead to ${name}`, async ({ page }) => {
		await page.goto('/');
		await field(page).fill(typed);
		await expect(options(page).first()).toContainText(name);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${address}`);
		await expect(page.locator('h1')).toContainText(name.replace('Dapil ', ''));
	});
}

test('every offered place has its page', async ({ page }) => {
	for (const lang of ['', '/en']) {
		await page.goto(`${lang}/`);
		await field(page).focus();
		await page.keyboard.press('ArrowDown');
		await expect(options(page).first()).toBeVisible();
		const answer = await page.request.get(`${lang}/cari.json`);
		const { places } = (await answer.json()) as { places: { href: string }[] };
		expect(await options(page).count()).toBe(places.length);
		expect(places.length).toBeGreaterThanOrEqual(27);
		expect(places.filter(({ href }) => !PAGES.includes(href))).toEqual([]);
	}
});

test('arrows move, Enter goes where they stand', async ({ page }) => {
	await page.goto(MAP);
	await field(page).fill('bandng');
	await expect(options(page)).toHaveText([/^Kabupaten Bandung /, /^Kota Bandung /, /Barat/]);
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expectActive(page, 0);
	await page.keyboard.press('ArrowUp');
	await expectActive(page, 2);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expectActive(page, 1);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/wilayah/3273/');
});

test('how many there are is said, politely', async ({ page }) => {
	await page.goto(MAP);
	const live = page.locator('header [aria-live="polite"]');
	await field(page).fill('bandng');
	await expect(live).toHaveText('Hasil: 3');
	await field(page).fill('zzzz');
	await expect(live).toContainText('Tidak ada yang cocok');
	await expect(page.getByRole('search').getByRole('link')).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('Esc closes the list, then empties the field, and leaves the map alone', async ({ page }) => {
	await page.goto(`${MAP}?wilayah=3204`);
	await field(page).fill('garut');
	await expect(options(page)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).toHaveValue('garut');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	expect(new URL(page.url()).searchParams.get('wilayah')).toBe('3204');
});

test('the index is asked for once, and only when the field is used', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('cari.json')) asked.push(request.url());
	});
	await page.goto('/en/');
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await field(page).fill('west');
	await expect(options(page).first()).toContainText('Barat');
	await field(page).fill('bogor');
	await expect(options(page)).toHaveCount(2);
	expect(asked.map((address) => new URL(address).pathname)).toEqual(['/en/cari.json']);
});

test('without the index the field leads to the list', async ({ page }) => {
	await page.route('**/cari.json', (route) => route.abort());
	await page.goto(MAP);
	await field(page).fill('garut');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/wilayah/?');
});

test('the open list stays on the page', async ({ page }) => {
	for (const width of [320, 768, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(MAP);
		await field(page).fill('kab');
		await expect(options(page).first()).toBeVisible();
		const box = await page.getByRole('listbox').boundingBox();
		expect.soft(box?.x, `at ${width} px`).toBeGreaterThanOrEqual(0);
		expect.soft((box?.x ?? 0) + (box?.width ?? 0), `at ${width} px`).toBeLessThanOrEqual(width);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a tap opens the field and a tap goes', async ({ page }) => {
		await page.goto(MAP);
		const before = await page.locator('h1').boundingBox();
		await field(page).tap();
		await field(page).pressSequentially('cirbon');
		await expect(options(page)).toHaveCount(2);
		expect(await page.locator('h1').boundingBox()).toEqual(before);
		for (const option of await options(page).all()) {
			expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER);
		}
		await options(page).filter({ hasText: 'Kota' }).tap();
		await page.waitForURL('**/wilayah/3274/');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the field leads to the list of all places', async ({ page }) => {
		await page.goto(MAP);
		await page.getByRole('search').getByRole('button').click();
		await page.waitForURL('**/wilayah/?');
		await expect(page.locator('main').getByRole('link', { name: 'Kota Cimahi' })).toBeVisible();
	});
});

function field(page: Page) {
	return page.getByRole('search').getByRole('combobox');
}

function options(page: Page) {
	return page.getByRole('search').getByRole('option');
}

async function expectActive(page: Page, index: number) {
	const option = options(page).nth(index);
	await expect(option).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('[role=option][aria-selected]')).toHaveCount(1);
	await expect(field(page)).toHaveAttribute(
		'aria-activedescendant',
		(await option.getAttribute('id')) ?? ''
	);
}
