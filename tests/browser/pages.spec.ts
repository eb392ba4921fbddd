import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';
import { FIRST_OF_KIND, LAST_OF_KIND, langOf, PAGES } from './site.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a colour scheme alone can change. */
const COLOURS = ['cat.color'];
const DESKTOP = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 740 };

/** In English the same parts hold other words. */
const ENGLISH = new Set(['/en/', '/en/jawa-barat/cakupan/', '/en/wilayah/3204/', '/en/data/']);

test.describe.configure({ timeout: 120_000 });

for (const address of PAGES.filter(isSampled)) {
	test(`${address} can be read by everyone`, async ({ reader: { page, trouble } }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize(DESKTOP);
		await page.goto(address, { waitUntil: 'load' });

		await expect(page.locator('html')).toHaveAttribute('lang', langOf(address));
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();

		expect.soft(await widthOf(page), 'width on a desktop').toBeLessThanOrEqual(DESKTOP.width);
		expect.soft(await barriersOf(page, ALL), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		if (isModel(address)) expect.soft(await barriersOf(page, COLOURS), 'dark').toEqual([]);
		await page.setViewportSize(NARROW);
		expect.soft(await widthOf(page), 'width on a narrow phone').toBeLessThanOrEqual(NARROW.width);
		if (isModel(address)) expect.soft(await barriersOf(page, ALL), 'dark and narrow').toEqual([]);

		expect.soft(trouble.errors).toEqual([]);
		expect.soft(trouble.strangers).toEqual([]);
	});
}

/** The first page of each kind, whose parts, colours and widths the others share. */
function isModel(address: string): boolean {
	return FIRST_OF_KIND.has(address) && langOf(address) === 'id';
}

/** The models, some of their English, and the last page of each kind. The specs of files read every page. */
function isSampled(address: string): boolean {
	const isEnd = FIRST_OF_KIND.has(address) || LAST_OF_KIND.has(address);
	return langOf(address) === 'id' ? isEnd : ENGLISH.has(address);
}

/** How wide the page is; wider than the window means that it scrolls sideways. */
function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

/** What axe finds, in words. */
async function barriersOf(page: Page, runOnly: string[]): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// A page without frames needs no second page to gather what was found.
		.setLegacyMode()
		.options({ runOnly, resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`
		)
	);
}
