import { expect, test, type Page } from '@playwright/test';
import { areaOf, radioOf } from './figure.ts';
import { NO_FIGURE, REGIONS } from './site.ts';

/** Class limits in percent, closed below, as in the legend. */
const COVERAGE = [20, 30, 40, 50] as const;
const INFORMAL = [40, 50, 60, 70] as const;
const UNEMPLOYMENT = [4, 6, 8, 10] as const;
const DIFFERENCE = [-10, -2, 2, 10] as const;

for (const [address, breaks] of [
	['/jawa-barat/cakupan/', COVERAGE],
	['/jawa-barat/cakupan/2023-07/', COVERAGE],
	['/jawa-barat/pekerja-informal/', INFORMAL],
	['/jawa-barat/pekerja-informal/2025/', INFORMAL],
	['/jawa-barat/pengangguran/2021/', UNEMPLOYMENT],
	['/jawa-barat/selisih/', DIFFERENCE],
	['/', COVERAGE]
] as const) {
	test(`${address}: map, legend, ranking, table and card agree`, async ({ page }) => {
		await page.goto(address);
		for (const { code = '', name } of REGIONS) {
			await radioOf(page, code).check({ force: true });
			const parts = await classesOf(page, code);
			const letter = parts.map;
			expect.soft(letter, name).toMatch(/^([A-E]|none)$/);
			expect.soft(parts.card, `${name}: card`).toBe(letter);
			expect.soft(parts.ranking, `${name}: ranking`).toBe(letter);
			if (parts.hasTable) expect.soft(parts.table, `${name}: table`).toBe(letter);
			if (letter !== 'none') expect.soft(parts.tick, `${name}: legend`).toBe(letter);
			expect.soft(parts.all, `${name}: anywhere`).toEqual([letter]);
			expect.soft(classOf(await rankingText(page, code), breaks), `${name}: as read`).toBe(letter);
		}
	});
}

test('the latest map colours 14 regions and hatches 13', async ({ page }) => {
	await page.goto('/jawa-barat/cakupan/');
	expect(await coloured(page)).toHaveLength(14);
});

test('four regions had a figure in July 2023', async ({ page }) => {
	await page.goto('/jawa-barat/cakupan/2023-07/');
	expect(await coloured(page)).toEqual(['3204', '3210', '3272', '3278']);
});

for (const [address, code, letter, text] of [
	['/jawa-barat/cakupan/', '3205', 'B', '20%'],
	['/jawa-barat/cakupan/', '3273', 'C', '36,43%'],
	['/jawa-barat/cakupan/', '3211', 'C', '38,09%'],
	['/jawa-barat/pekerja-informal/2025/', '3216', 'A', '39,99%'],
	['/jawa-barat/pekerja-informal/2025/', '3205', 'D', '68,6%']
] as const) {
	test(`${address}: ${code} reads ${text} in class ${letter}`, async ({ page }) => {
		await page.goto(address);
		await expect(areaOf(page, code)).toHaveAttribute('data-class', letter);
		expect(await rankingText(page, code)).toContain(text);
	});
}

/** The class that each part of the page gives a region that is chosen. */
function classesOf(page: Page, code: string) {
	return page.evaluate((region) => {
		const letters = (selector: string) =>
			[...document.querySelectorAll<HTMLElement | SVGElement>(selector)].map(
				(element) => element.dataset.class
			);
		const of = `[data-code="${region}"][data-class]`;
		const cards = [...document.querySelectorAll<HTMLElement>(`main ${of}`)].filter(
			(element) => element.querySelector('h2, h3, h4') && element.checkVisibility()
		);
		return {
			map: letters(`svg[role="img"] path${of}`)[0],
			tick: letters(`[data-tick]${of}`)[0],
			ranking: letters(`fieldset ${of}`)[0],
			table: letters(`tr${of}`)[0],
			hasTable: document.querySelector('main tr[data-code]') !== null,
			card: cards[0]?.dataset.class,
			all: [...new Set(letters(of))]
		};
	}, code);
}

/** The class of the first percentage or signed difference in a text, or "none" where it says that there is no figure. */
function classOf(text: string, breaks: readonly number[]): string {
	const printed = /([+−]\d+,\d+|\d+(?:,\d+)?(?=%))/.exec(text)?.[0];
	if (printed === undefined) {
		return text.toLowerCase().includes(NO_FIGURE.id) ? 'none' : `no figure in "${text}"`;
	}
	const value = Number(printed.replace(',', '.').replace('−', '-'));
	return 'ABCDE'.charAt(breaks.filter((limit) => value >= limit).length);
}

/** What the ranking says of a region. */
async function rankingText(page: Page, code: string): Promise<string> {
	return radioOf(page, code).evaluate((radio) => {
		const row = radio.closest('li, [data-code]') ?? (radio as HTMLInputElement).labels?.[0];
		return row instanceof HTMLElement ? row.innerText : '';
	});
}

/** The codes of the regions that have a class on the map. */
async function coloured(page: Page): Promise<(string | undefined)[]> {
	const codes: (string | undefined)[] = [];
	for (const { code = '' } of REGIONS) {
		const letter = await areaOf(page, code).getAttribute('data-class');
		if (letter !== 'none') codes.push(code);
	}
	return codes;
}
