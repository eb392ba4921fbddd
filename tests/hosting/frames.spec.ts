import type { Page } from '@playwright/test';
import { ONE_OF_EACH } from '../browser/embeds.ts';
import { EMBEDS as ALL_EMBEDS } from '../browser/site.ts';
import { complaintsOf } from './complaints.ts';
import { expect, test } from './hosting.ts';

const EMBED = '/embed/jawa-barat/cakupan/';
/** One of each kind, in Indonesian; the policy is the same for all. */
const EMBEDS = ONE_OF_EACH.filter((address) => !address.startsWith('/embed/en/'));
const PAGE = '/jawa-barat/cakupan/';

/** Keeps the messages of frames, in a list that the page's own scripts do not see. */
const LISTENER = `<script>heights = []; addEventListener('message', ({ data }) => {
	if (data?.source === 'petajamsostek' && data.type === 'height') heights.push(data.height);
})</script>`;
const heightsIn = (page: Page) => page.evaluate<number[]>('heights');

test('the build holds embeds in both languages', () => {
	expect(ALL_EMBEDS).toContain(EMBED);
	expect(ALL_EMBEDS).toContain(EMBED.replace('/embed/', '/embed/en/'));
});

for (const address of EMBEDS) {
	for (const [where, attributes] of [
		['a frame of another site', ''],
		['a sandbox of another site', 'sandbox="allow-scripts"']
	] as const) {
		test(`${address} works in ${where}`, async ({ page, origin, stranger }) => {
			const complaints = await complaintsOf(page);
			const frame = `<iframe src="${origin}${address}" width="100%" ${attributes}></iframe>`;
			await page.goto(await stranger(LISTENER + frame));
			const inside = page.frameLocator('iframe');
			await expect(inside.locator('a[href]').first()).toBeVisible();
			await expect.poll(async () => (await heightsIn(page)).at(-1)).toBeGreaterThan(80);
			await page.waitForLoadState('networkidle');
			expect(complaints).toEqual([]);
		});
	}
}

test("the host's script fits the frame from another site", async ({ page, origin, stranger }) => {
	const complaints = await complaintsOf(page);
	const frame = `<iframe src="${origin}${EMBED}" width="100%" height="333" data-petajamsostek></iframe>`;
	await page.goto(
		await stranger(`${LISTENER}${frame}<script src="${origin}/embed.v1.js" async></script>`)
	);
	await expect.poll(async () => (await heightsIn(page)).at(-1)).toBeGreaterThan(80);
	await expect
		.poll(async () => {
			const box = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
			return box - ((await heightsIn(page)).at(-1) ?? 0);
		})
		.toBe(0);
	expect(complaints).toEqual([]);
});

for (const address of [PAGE, '/', '/en/', '/data/', '/404.html', '/tidak/ada/']) {
	test(`${address} stands in no frame of another site`, async ({ page, origin, stranger }) => {
		const complaints = await complaintsOf(page);
		await page.goto(await stranger(`<iframe src="${origin}${address}"></iframe>`));
		await expect.poll(() => complaints.join('\n')).toContain("frame-ancestors 'self'");
		await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
	});
}

test('a page of the site shows its own embed', async ({ page }) => {
	const complaints = await complaintsOf(page);
	await page.goto(PAGE);
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		frame.src = src;
		frame.title = 'Pratinjau';
		document.querySelector('main')?.append(frame);
	}, EMBED);
	const inside = page.frameLocator('iframe[title="Pratinjau"]');
	await expect(inside.locator('svg').first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('another site reads the data, and no page', async ({ page, origin, stranger }) => {
	await page.goto(await stranger(''));
	const sizeOf = (address: string) =>
		page.evaluate(
			(url) =>
				fetch(url)
					.then((answer) => answer.text())
					.then((text) => text.length)
					.catch(() => null),
			origin + address
		);
	expect(await sizeOf('/data/statements.csv')).toBeGreaterThan(1000);
	expect(await sizeOf('/data/geo/jabar.topo.json')).toBeGreaterThan(1000);
	expect(await sizeOf('/oembed/id/jawa-barat/cakupan.json')).toBeGreaterThan(100);
	expect(await sizeOf(EMBED)).toBeGreaterThan(1000);
	expect(await sizeOf(PAGE)).toBeNull();
	expect(await sizeOf('/cari.json')).toBeNull();
});
