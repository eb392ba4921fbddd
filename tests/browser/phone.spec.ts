import { expect, test } from '@playwright/test';
import { areaOf, expectChosen, radioOf, stripCellOf } from './figure.ts';
import { KOTA, REGIONS } from './site.ts';

const MAP = '/jawa-barat/cakupan/';
const FINGER = 44;
const CELL = 72;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test.beforeEach(async ({ page }) => {
	await page.goto(MAP);
});

test('every region has a row in the ranking that a finger can hit', async ({ page }) => {
	for (const { code = '', name } of REGIONS) {
		const { width, height } = await radioOf(page, code).evaluate((radio) => {
			const labels = [...((radio as HTMLInputElement).labels ?? [])];
			const row = labels.find((label) => label.closest('fieldset')) ?? labels[0];
			return row?.getBoundingClientRect() ?? new DOMRect();
		});
		expect.soft(height, `${name}: height`).toBeGreaterThanOrEqual(FINGER);
		expect.soft(width, `${name}: width`).toBeGreaterThanOrEqual(FINGER);
	}
});

test('every kota has a cell in the strip that a finger can hit', async ({ page }) => {
	for (const { code = '', name } of KOTA) {
		const box = await stripCellOf(page, code).boundingBox();
		expect.soft(box?.height, `${name}: height`).toBeGreaterThanOrEqual(CELL);
		expect.soft(box?.width, `${name}: width`).toBeGreaterThanOrEqual(CELL);
	}
});

test('a tap in the strip, on the map and in the ranking chooses', async ({ page }) => {
	await stripCellOf(page, '3277').tap();
	await expectChosen(page, '3277', 'Kota Cimahi');
	await areaOf(page, '3202').tap();
	await expectChosen(page, '3202', 'Kabupaten Sukabumi');
	await page.locator('fieldset label').filter({ hasText: 'Garut' }).first().tap();
	await expectChosen(page, '3205', 'Kabupaten Garut');
});
