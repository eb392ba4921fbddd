import { expect, test, type Page } from '@playwright/test';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { KINDS } from './embeds.ts';
import { openHost, publish } from './hosts.ts';

const MAP = `${SITE_ORIGIN}/embed/${KINDS.areas}/`;
const RECORDER =
	'<script>heard=[];addEventListener("message",({data})=>heard.push(data));' +
	'tell=(data)=>document.querySelector("iframe").contentWindow.postMessage(data,"*")</script>';
const OURS = { target: 'petajamsostek', version: 1 };

test.beforeEach(async ({ context, page }) => {
	await publish(context);
	await page.setViewportSize({ width: 960, height: 1100 });
});

test('a frame tells its height in every dialect, once', async ({ page }) => {
	const src = `${MAP}?id=a-1&childId=peta#?secret=aB3dE`;
	await openFrame(page, src);
	const height = await heightOf(page);
	await expect.poll(() => heard(page)).toHaveLength(6);
	expect(await heard(page)).toEqual([
		{ source: 'petajamsostek', version: 1, type: 'height', id: 'a-1', height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		{ type: 'iframe-resized', width: 960, height },
		{ sentinel: 'amp', type: 'embed-size', height },
		{ secret: 'aB3dE', message: 'height', value: height },
		`pymxPYMxpetaxPYMxheightxPYMx${height}`
	]);
});

test('WordPress and Pym hear nothing unless they asked', async ({ page }) => {
	await openFrame(page, MAP);
	await expect.poll(() => heard(page)).toHaveLength(4);
	expect(await heard(page)).toContainEqual({
		source: 'petajamsostek',
		version: 1,
		type: 'height',
		id: `/embed/${KINDS.areas}/`,
		height: await heightOf(page)
	});
});

test('a frame tells what its reader chooses, on the map and in the list', async ({ page }) => {
	await openFrame(page, `${MAP}?id=x`);
	const frame = page.locator('iframe').contentFrame();
	await frame.locator('path[data-code="3204"]').first().click();
	await expect.poll(() => selected(page)).toEqual([['3204']]);
	await frame.locator('path[data-code="3204"]').first().click();
	await expect.poll(() => selected(page)).toEqual([['3204'], []]);
	await frame.locator('label.peringkat').click();
	await frame.locator('tr[data-code="3273"] label').click();
	await expect.poll(() => selected(page)).toEqual([['3204'], [], ['3273']]);
});

for (const question of [{ ...OURS, type: 'height?' }, { type: 'iframe-child-init' }]) {
	test(`a frame answers ${JSON.stringify(question)}`, async ({ page }) => {
		await openFrame(page, MAP);
		await expect.poll(() => heard(page)).toHaveLength(4);
		await tell(page, question);
		await expect.poll(() => heard(page)).toHaveLength(8);
	});
}

test('a host chooses regions and theme, by valid values only', async ({ page }) => {
	await openFrame(page, MAP);
	const frame = page.locator('iframe').contentFrame();
	const [row, other] = [
		frame.locator('tr[data-code="3273"]'),
		frame.locator('tr[data-code="3204"]')
	];
	await expect(row).toBeHidden();
	await tell(page, { ...OURS, type: 'select', wilayah: ['3273', '3204'] });
	await expect(row).toBeVisible();
	await expect(other).toBeHidden();
	await tell(page, { ...OURS, type: 'select', wilayah: [] });
	await expect(row).toBeHidden();
	// What a host chooses is not told back to it.
	expect(await selected(page)).toEqual([]);

	const html = frame.locator('html');
	await tell(page, { ...OURS, type: 'theme', tema: 'gelap' });
	await expect(html).toHaveCSS('color-scheme', 'dark');
	await tell(page, { ...OURS, type: 'theme', tema: 'hitam' });
	await tell(page, { ...OURS, version: 2, type: 'theme', tema: 'terang' });
	await tell(page, { ...OURS, type: 'select', wilayah: ['3273'] });
	await expect(row).toBeVisible();
	await expect(html).toHaveCSS('color-scheme', 'dark');
});

test('a frame listens to nobody but its host', async ({ page }) => {
	const stranger = `<iframe srcdoc="<script>parent.frames[0].postMessage({target:'petajamsostek',version:1,type:'theme',tema:'gelap'},'*');parent.postMessage('said','*')</script>"></iframe>`;
	await openFrame(page, MAP);
	await expect.poll(() => heard(page)).toHaveLength(4);
	await page.evaluate((code) => document.body.insertAdjacentHTML('beforeend', code), stranger);
	await expect.poll(() => heard(page)).toContain('said');
	// Messages come in order: once this one is answered, that of the stranger was seen.
	await tell(page, { ...OURS, type: 'select', wilayah: ['3273'] });
	const frame = page.locator('iframe').first().contentFrame();
	await expect(frame.locator('tr[data-code="3273"]')).toBeVisible();
	await expect(frame.locator('html')).toHaveCSS('color-scheme', 'light');
});

async function openFrame(page: Page, src: string): Promise<void> {
	await openHost(
		page,
		`${RECORDER}<iframe src="${src}" width="100%" height="1000" style="border:0"></iframe>`
	);
	await page.locator('iframe').contentFrame().locator('[data-embed]').waitFor();
}

async function heightOf(page: Page): Promise<number> {
	const root = page.locator('iframe').contentFrame().locator('[data-embed]');
	return root.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

function heard(page: Page): Promise<unknown[]> {
	return page.evaluate('heard');
}

/** The regions that were told as chosen, choice by choice. */
async function selected(page: Page): Promise<unknown[]> {
	const messages = (await heard(page)) as { type?: string; wilayah?: unknown }[];
	return messages.filter(({ type }) => type === 'select').map(({ wilayah }) => wilayah);
}

async function tell(page: Page, message: object): Promise<void> {
	await page.evaluate(`tell(${JSON.stringify(message)})`);
}
