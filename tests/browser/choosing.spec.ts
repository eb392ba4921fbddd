import { expect, test } from '@playwright/test';
import {
	areaOf,
	card,
	chosenInAddress,
	clickArea,
	expectChosen,
	expectNoneChosen,
	historyLength,
	radioOf,
	radios
} from './figure.ts';
import { REGIONS } from './site.ts';

const MAP = '/jawa-barat/cakupan/';

test.beforeEach(async ({ page }) => {
	await page.goto(MAP);
});

test('a click on the map chooses, and adds to the history', async ({ page }) => {
	await expectNoneChosen(page);
	const before = await historyLength(page);
	await clickArea(page, '3273');
	await expectChosen(page, '3273', 'Kota Bandung');
	await expect(card(page)).toContainText('36,43%');
	expect(await historyLength(page)).toBe(before + 1);
});

test('the choice is spoken, politely', async ({ page }) => {
	await clickArea(page, '3273');
	const live = page.locator('[aria-live="polite"], [role="status"]').filter({ hasText: '36,43%' });
	await expect(live).toContainText('Kota Bandung');
});

test('a second click on the chosen region clears', async ({ page }) => {
	await clickArea(page, '3273');
	await expectChosen(page, '3273', 'Kota Bandung');
	await clickArea(page, '3273');
	await expectNoneChosen(page);
});

test('arrow keys in the ranking choose without adding to the history', async ({ page }) => {
	await clickArea(page, '3273');
	await expectChosen(page, '3273', 'Kota Bandung');
	const before = await historyLength(page);
	await radioOf(page, '3273').focus();
	await page.keyboard.press('ArrowDown');
	await expect(radioOf(page, '3273')).not.toBeChecked();
	const next = await page.locator('fieldset input[name="wilayah"]:checked').inputValue();
	await expect(card(page)).toHaveAttribute('data-code', next);
	expect(chosenInAddress(page)).toBe(next);
	expect(await historyLength(page)).toBe(before);
});

test('Back and Forward restore the choice', async ({ page }) => {
	await clickArea(page, '3273');
	await clickArea(page, '3204');
	await expectChosen(page, '3204', 'Kabupaten Bandung');
	await page.goBack();
	await expectChosen(page, '3273', 'Kota Bandung');
	await page.goBack();
	await expectNoneChosen(page);
	await page.goForward();
	await expectChosen(page, '3273', 'Kota Bandung');
});

test('Esc clears', async ({ page }) => {
	await clickArea(page, '3273');
	await expectChosen(page, '3273', 'Kota Bandung');
	await page.keyboard.press('Escape');
	await expectNoneChosen(page);
});

test('the list of names chooses', async ({ page }) => {
	await page.getByLabel('Cari kabupaten/kota').selectOption('3204');
	await expectChosen(page, '3204', 'Kabupaten Bandung');
});

test('a shared address opens with its region', async ({ page }) => {
	await page.goto(`${MAP}?wilayah=3204`);
	await expectChosen(page, '3204', 'Kabupaten Bandung');
	await page.reload();
	await expectChosen(page, '3204', 'Kabupaten Bandung');
});

for (const bad of ['9999', '%3Cb%3E']) {
	test(`an address with ?wilayah=${bad} says so and shows everything`, async ({ page }) => {
		await page.goto(`${MAP}?wilayah=${bad}`);
		await expect(
			page
				.locator('main')
				.getByText(/tidak (di)?kenal|tidak ditemukan|tidak ada/i)
				.filter({ visible: true })
				.first()
		).toBeVisible();
		await expect(radios(page)).toHaveCount(REGIONS.length);
		await expect(radios(page).and(page.locator(':checked'))).toHaveCount(0);
		await expect(card(page)).toHaveCount(0);
	});
}

test('every region can be chosen by keyboard alone', async ({ page }) => {
	const first = radios(page).first();
	for (let tabs = 0; tabs < 60; tabs++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'wilayah'))
			break;
	}
	await expect(first).toBeFocused();
	await page.keyboard.press('Space');
	const chosen = new Set<string>();
	while (chosen.size < REGIONS.length) {
		const focused = page.locator('fieldset input[name="wilayah"]:focus');
		await expect(focused).toBeChecked();
		const code = await focused.inputValue();
		expect(chosen).not.toContain(code);
		chosen.add(code);
		expect(chosenInAddress(page)).toBe(code);
		await page.keyboard.press('ArrowDown');
	}
	expect([...chosen].sort()).toEqual(REGIONS.map(({ code }) => code).sort());
});

test('the language link keeps the region', async ({ page }) => {
	await clickArea(page, '3273');
	await expectChosen(page, '3273', 'Kota Bandung');
	await page.locator('a[hreflang="en"]').filter({ visible: true }).first().click();
	await page.waitForURL('**/en/jawa-barat/cakupan/**');
	await expectChosen(page, '3273', 'Kota Bandung');
	await expect(card(page)).toContainText('36.43%');
});

test('pointing at a region previews it and leaves the choice alone', async ({ page }) => {
	await clickArea(page, '3273');
	await areaOf(page, '3205').hover({ force: true });
	await expect(radioOf(page, '3273')).toBeChecked();
	expect(chosenInAddress(page)).toBe('3273');
});
