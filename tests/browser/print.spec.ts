import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { compact, readPdf, type Sheet } from './pdf.ts';
import { readCodes } from '../read-codes.ts';

/** One page of each kind. */
const KINDS = [
	'/',
	'/jawa-barat/cakupan/',
	'/nasional/provinsi/',
	'/nasional/cakupan/',
	'/jawa-barat/banding-waktu/',
	'/wilayah/',
	'/wilayah/3273/',
	'/en/wilayah/32/',
	'/dapil/',
	'/en/dapil/1/',
	'/banding/',
	'/apa-yang-dibutuhkan/',
	'/terlindungi/',
	'/perubahan/',
	'/data/kelengkapan/'
];

/** What remains of A4 within the margins, CSS px. */
const SHEETS = {
	upright: { landscape: false, width: 702, height: 1017 },
	lying: { landscape: true, width: 1032, height: 688 }
} as const;

/** What is read as one. */
const WHOLE =
	'figure:not(:has(svg.map)), svg.map, .legend, article, [role=meter], dl, tbody tr, main li';

for (const address of KINDS) {
	test(`${address} prints whole on sheets either way, each with source, date and address`, async ({
		page
	}) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(address);
		const live = await liveAddress(page);
		for (const [name, { landscape, width, height }] of Object.entries(SHEETS)) {
			await page.setViewportSize({ width, height });
			const { wide, tall, texts } = await measure(page, height);
			expect.soft(wide, `wider than ${name}`).toEqual([]);
			expect.soft(tall, `taller than ${name}`).toEqual([]);

			const sheets = await print(page, landscape);
			for (const [index, { text }] of sheets.entries()) {
				expect.soft(text).toMatch(/Sumber:|Sumbertertulis|Source:|Thesourcestands/);
				expect.soft(text).toMatch(/(Edisidata|Dataedition)\d+\p{L}+\d{4}\./u);
				expect.soft(text).toContain(compact(live));
				expect.soft(text).toContain(`${index + 1}/${sheets.length}`);
			}
			const cut = texts.filter(
				(words) => !sheets.some(({ text }) => words.every((word) => text.includes(compact(word))))
			);
			expect.soft(cut, `cut in two, ${name}`).toEqual([]);
		}
	});
}

test('a table says on each sheet what its columns are', async ({ page }) => {
	await page.goto('/jawa-barat/cakupan/');
	const sheets = await print(page, false);
	const ofTable = sheets.filter(({ text }) => /Kabupaten[A-Z]/.test(text));
	expect(ofTable.length).toBeGreaterThan(1);
	for (const { text } of ofTable) expect(text).toMatch(/Wilayah.*Kelas.*Keterangan/);
	expect(
		sheets.flatMap(({ text }) => text.match(/https:\/\/(?!petajamsostek)/g) ?? []).length
	).toBeGreaterThan(5);
});

test('on paper classes and hatch stay apart without colour, and the theme is light', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/jawa-barat/cakupan/');
	const lightness: number[] = [];
	for (const block of await page.locator('.legend .block').all())
		lightness.push((await greyOf(await block.screenshot())).lightness);
	for (const [index, value] of lightness.slice(1).entries())
		expect((lightness[index] ?? 0) - value).toBeGreaterThanOrEqual(12);
	expect(lightness).toHaveLength(5);
	// Lines on white: no class is as uneven.
	const hatch = await greyOf(await page.locator('.legend svg').screenshot());
	expect(hatch.spread).toBeGreaterThan(8);
	const letters = page.locator('svg.map .letter:visible');
	expect(new Set(await letters.allTextContents())).toEqual(new Set(['B', 'C', 'D', 'E']));
	const ground = await greyOf(await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } }));
	expect(ground.lightness).toBeGreaterThan(98);
});

test('the code at the head of a print leads to the page', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of ['/', '/en/wilayah/3273/']) {
		await page.goto(address);
		const live = await liveAddress(page);
		expect(await readCodes(await page.screenshot({ scale: 'device' }))).toEqual([live]);
		await expect(page.getByRole('img', { name: live })).toBeVisible();
	}
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByRole('img', { name: 'QR' })).toHaveCount(0);
});

async function print(page: Page, landscape: boolean): Promise<Sheet[]> {
	return readPdf(await page.pdf({ format: 'A4', landscape, tagged: true, printBackground: true }));
}

async function liveAddress(page: Page): Promise<string> {
	return (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
}

/** What does not fit on a sheet, and the words that must stand on one together. */
function measure(page: Page, height: number) {
	return page.evaluate(
		([whole, sheet]) => {
			const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
			const nameOf = (element: Element) => element.textContent.trim().slice(0, 60);
			const boxes = [...document.querySelectorAll('main *')].filter(
				(element) => shown(element) && !element.closest('.visually-hidden')
			);
			const ones = [...document.querySelectorAll(whole)].filter(shown);
			return {
				wide: boxes
					.filter((element) => !(element instanceof SVGElement))
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
					.map(nameOf),
				tall: ones.filter((element) => element.getBoundingClientRect().height > sheet).map(nameOf),
				texts: ones.map((element) => {
					const words: string[] = [];
					const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) {
						const { textContent: text, parentElement: parent } = walker.currentNode;
						const isRead =
							parent && shown(parent) && !parent.closest('.visually-hidden, title, desc');
						if (isRead && (text ?? '').trim().length > 2) words.push((text ?? '').trim());
					}
					return words;
				})
			};
		},
		[WHOLE, height] as const
	);
}

/** CIE lightness of the middle colour of a picture, 0–100, and how far its pixels spread around it. */
async function greyOf(png: Uint8Array): Promise<{ lightness: number; spread: number }> {
	const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
	const sorted = [...data].sort((a, b) => a - b);
	const middle = (sorted[sorted.length >> 1] ?? 0) / 255;
	const linear = middle <= 0.04045 ? middle / 12.92 : ((middle + 0.055) / 1.055) ** 2.4;
	const lightness = linear > 0.008856 ? 116 * Math.cbrt(linear) - 16 : 903.3 * linear;
	const { channels } = await sharp(png).greyscale().stats();
	return { lightness, spread: channels[0]?.stdev ?? 0 };
}
