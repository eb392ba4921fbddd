import { expect, type Locator, type Page } from '@playwright/test';

/** The map's area of a region. */
export function areaOf(page: Page, code: string): Locator {
	return page.locator(`svg[role="img"] path[data-code="${code}"]`).first();
}

/** The region's place in the ranking. */
export function radioOf(page: Page, code: string): Locator {
	return page.locator(`fieldset input[type="radio"][name="wilayah"][value="${code}"]`);
}

/** The places in the ranking, in its order. */
export function radios(page: Page): Locator {
	return page.locator('fieldset input[type="radio"][name="wilayah"]');
}

/** The card that shows a region: the one with a heading. */
export function card(page: Page): Locator {
	return page
		.locator('main [data-code][data-class]')
		.filter({ has: page.getByRole('heading') })
		.filter({ visible: true });
}

/** Clicks where the map really shows the region, and nothing lies over it; then points elsewhere. */
export async function clickArea(page: Page, code: string): Promise<void> {
	const area = areaOf(page, code);
	await area.scrollIntoViewIfNeeded();
	const point = await area.evaluate((path) => {
		const { left, top, width, height } = path.getBoundingClientRect();
		const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
		for (const down of steps) {
			for (const along of steps) {
				const [x, y] = [left + width * along, top + height * down];
				if (document.elementFromPoint(x, y) === path) return { x, y };
			}
		}
		return null;
	});
	if (!point) throw new Error(`${code}: nowhere on top of the map`);
	await page.mouse.click(point.x, point.y);
	await page.mouse.move(0, 0);
}

/** The region is chosen everywhere at once. */
export async function expectChosen(page: Page, code: string, name: string): Promise<void> {
	await expect(radioOf(page, code)).toBeChecked();
	await expect(card(page)).toHaveAttribute('data-code', code);
	await expect(card(page).getByRole('heading', { name })).toBeVisible();
	expect(chosenInAddress(page)).toBe(code);
}

/** No region is chosen anywhere. */
export async function expectNoneChosen(page: Page): Promise<void> {
	await expect(radios(page).and(page.locator(':checked'))).toHaveCount(0);
	await expect(card(page)).toHaveCount(0);
	expect(chosenInAddress(page)).toBeNull();
}

/** The region that the address names. */
export function chosenInAddress(page: Page): string | null {
	return new URL(page.url()).searchParams.get('wilayah');
}

/** How many addresses the visitor could go back through. */
export function historyLength(page: Page): Promise<number> {
	return page.evaluate(() => history.length);
}

/** The larger target of a kota under the map. */
export function stripCellOf(page: Page, code: string): Locator {
	return page.locator(`label[data-hit="${code}"]`);
}
