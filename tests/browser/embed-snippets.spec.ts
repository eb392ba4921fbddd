import { expect, test, type Page } from '@playwright/test';
import { KINDS } from './embeds.ts';
import {
	AFTER,
	delayOf,
	fittingOn,
	openHost,
	publish,
	slackOf,
	snippetsOn,
	withoutScript
} from './hosts.ts';

const MAP = '/jawa-barat/cakupan/';
/** A frame is to have its height within a second. */
const SECOND = 1000;

for (const kind of ['image', 'frame', 'fitting', 'address'] as const) {
	test(`what follows the ${kind} code in a page survives`, async ({ page, context }) => {
		await publish(context);
		await openHost(page, snippetsOn(MAP)[kind] ?? '');
		await expectAfter(page);
		await expect(page.locator('img')).toHaveCount(kind === 'image' ? 1 : 0);
		await expect(page.locator('iframe')).toHaveCount(/fra|fit/.test(kind) ? 1 : 0);
		if (kind === 'image') await expectPicture(page);
	});
}

for (const width of [320, 600, 960]) {
	test(`a frame fits at ${width} px`, async ({ page, context }) => {
		await publish(context);
		await page.setViewportSize({ width, height: 700 });
		await openHost(page, fittingOn(MAP));
		await expectFit(page);
		await expectAfter(page);
	});
}

test('a frame fits anew when its page changes its width', async ({ page, context }) => {
	await publish(context);
	await page.setViewportSize({ width: 960, height: 700 });
	await openHost(page, fittingOn(MAP));
	await expectFit(page);
	const before = await page.locator('iframe').boundingBox();
	await page.setViewportSize({ width: 320, height: 700 });
	await page.evaluate(() => Object.assign(window, { shown: performance.now() }) && null);
	await expectFit(page);
	expect((await page.locator('iframe').boundingBox())?.height).not.toBe(before?.height);
});

test('a frame that starts hidden fits when it is shown', async ({ page, context }) => {
	await publish(context);
	const code = fittingOn(MAP).replace(' loading="lazy"', '');
	await openHost(page, `<div id="tab" style="display:none">${code}</div>`);
	await page.waitForLoadState('load');
	await page.evaluate(() => {
		const tab = document.querySelector<HTMLElement>('#tab');
		if (tab) tab.style.display = '';
		Object.assign(window, { shown: performance.now() });
	});
	await expectFit(page);
});

test('a frame fits when the host script comes late', async ({ page, context }) => {
	await publish(context, 900);
	await openHost(page, fittingOn(MAP));
	await expect(page.locator('iframe').contentFrame().locator('[data-embed]')).toBeVisible();
	await page.waitForFunction(() => 'petajamsostek' in window);
	await expectFit(page);
});

test('twenty frames fit on one page, however often the script stands in it', async ({
	page,
	context
}) => {
	const asked = await publish(context);
	const pages = Object.values(KINDS).filter((key) => !/provinsi|peringkat|segmen|tren/.test(key));
	const codes = Array.from({ length: 20 }, (_, index) =>
		fittingOn(`/${pages[index % pages.length] ?? ''}/`).replace(' loading="lazy"', '')
	);
	await page.setViewportSize({ width: 600, height: 900 });
	await openHost(page, codes.join('\n'));
	await page.waitForLoadState('load');
	await expect(page.locator('iframe')).toHaveCount(20);
	await expect.poll(() => misfits(page)).toEqual([]);
	expect(await delayOf(page)).toBeLessThan(SECOND);
	expect(asked.filter((path) => path === '/embed.v1.js')).toHaveLength(1);
	await expectAfter(page);
});

test('a frame fits in a sandbox', async ({ page, context }) => {
	await publish(context);
	await openHost(page, fittingOn(MAP).replace('<iframe', '<iframe sandbox="allow-scripts"'));
	await expectFit(page);
});

test('two frames of one figure each get their own height', async ({ page, context }) => {
	await publish(context);
	const narrow = `<div style="width:320px">${fittingOn(MAP)}</div>`;
	await openHost(page, narrow + fittingOn(MAP).replace(' loading="lazy"', ''));
	await expect.poll(() => misfits(page)).toEqual([]);
	expect(await delayOf(page)).toBeLessThan(SECOND);
	const [first, second] = await page.locator('iframe').all();
	expect(await first?.boundingBox()).not.toEqual(await second?.boundingBox());
});

test('without the script a frame keeps the height in its code', async ({ page, context }) => {
	await publish(context);
	const code = withoutScript(fittingOn(MAP));
	await openHost(page, code);
	const [, height] = /height="(\d+)"/.exec(code) ?? [];
	await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', Number(height));
	expect(await slackOf(page.locator('iframe'))).toBeGreaterThanOrEqual(0);
});

async function expectPicture(page: Page): Promise<void> {
	const [width, alt] = await page
		.locator('img')
		.evaluate(async (image: HTMLImageElement) => [
			(await image.decode(), image.naturalWidth),
			image.alt
		]);
	expect(width).toBe(1200);
	expect(alt).toContain('27 kabupaten/kota Jawa Barat');
	await expect(page.locator('figcaption')).toContainText('petajamsostek.example');
}

/** The paragraph after the code is there to be read, and not inside of a frame. */
async function expectAfter(page: Page): Promise<void> {
	const after = page.getByText(AFTER);
	await after.scrollIntoViewIfNeeded();
	await expect(after).toBeVisible();
	await expect(page.locator('body > p#after')).toHaveCount(1);
}

async function expectFit(page: Page): Promise<void> {
	const frame = page.locator('iframe');
	await expect(frame.contentFrame().locator('[data-embed]')).toBeVisible();
	await expect.poll(async () => Math.abs(await slackOf(frame))).toBeLessThanOrEqual(1);
	expect(await delayOf(page)).toBeLessThan(SECOND);
}

/** Frames whose height is not that of what they hold. */
async function misfits(page: Page): Promise<string[]> {
	const slacks = await Promise.all((await page.locator('iframe').all()).map(slackOf));
	return slacks.flatMap((slack, index) => (Math.abs(slack) <= 1 ? [] : [`${index}: ${slack}`]));
}
