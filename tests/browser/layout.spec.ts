import { expect, test } from '@playwright/test';

const FONT_DELAY = 400;
const SETTLED = 300;

for (const address of [
	'/',
	'/jawa-barat/cakupan/',
	'/jawa-barat/cakupan/?wilayah=3204',
	'/wilayah/3204/'
]) {
	for (const width of [360, 1280]) {
		test(`${address} stays where it is at ${width} px while fonts arrive`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.route('**/*.woff2', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, FONT_DELAY));
				await route.continue();
			});
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						shifts.push((entry as PerformanceEntry & { value: number }).value);
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(address, { waitUntil: 'load' });
			await page.evaluate(() => document.fonts.ready);
			await page.waitForTimeout(SETTLED);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
			expect(shifts).toEqual([]);
		});
	}
}
