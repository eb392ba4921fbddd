import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '#lib/lang.ts';
import {
	CARD_FORMAT,
	OUTLINE_FORMAT,
	PICTURE_FORMATS,
	PRINT_FORMAT,
	TEXT_FORMAT
} from '#lib/viz/picture/formats.ts';
import { CATALOGUE_ENTRIES, entryAt } from '../catalogue/catalogue.ts';
import { fontFiles } from './fonts.ts';
import { drawSvg, renderPicture } from './render.ts';
import { resolveTokens } from './tokens.ts';

function figureAt(path: string) {
	const entry = entryAt(path);
	if (!entry) throw new Error(`no figure ${path}`);
	return entry.figure.make(entry.period, 'id');
}

describe('glyphs', () => {
	let fonts: string[] = [];

	beforeAll(async () => {
		fonts = await fontFiles();
	});

	/** What a letter is drawn as, without its place. */
	function outlineOf(letter: string, weight: string): string {
		const escaped = letter.replace('&', '&amp;').replace('<', '&lt;');
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="60" font-size="40" font-weight="${weight}" font-family="Plus Jakarta Sans">${escaped}</text></svg>`;
		const drawn = new Resvg(svg, {
			font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Plus Jakarta Sans' }
		}).toString();
		return / d="([^"]*)"/.exec(drawn)?.[1] ?? '';
	}

	test('every letter of every picture is in the typefaces', () => {
		const letters = new Set<string>();
		for (const { figure, period } of CATALOGUE_ENTRIES) {
			for (const lang of LANGS) {
				const svg = drawSvg(figure.make(period, lang), CARD_FORMAT);
				for (const [, text = ''] of svg.matchAll(/>([^<]+)</g))
					for (const letter of text) letters.add(letter);
			}
		}
		letters.delete(' ');
		const missing = ['400', '600', '700'].flatMap((weight) => {
			const none = outlineOf('\u4e00', weight);
			return [...letters].filter((letter) => ['', none].includes(outlineOf(letter, weight)));
		});
		expect(letters.size).toBeGreaterThan(60);
		expect(missing).toEqual([]);
	});
});

test('text is text in one file, and only outlines in the other', async () => {
	const figure = figureAt('jawa-barat/cakupan');
	const decode = async (format: typeof TEXT_FORMAT) =>
		new TextDecoder().decode(await renderPicture(figure, format));
	const [text, outlines] = [await decode(TEXT_FORMAT), await decode(OUTLINE_FORMAT)];
	expect(text).toContain('>37,2%</text>');
	expect(text).toMatch(/font-family="Plus Jakarta Sans, [^"]*sans-serif"/);
	for (const svg of [text, outlines]) {
		expect(svg).toMatch(/^<svg role="img"|^<svg [^>]*role="img"/);
		expect(svg).toContain(`<desc>${figure.sentence}</desc>`);
		expect(svg).not.toMatch(/var\(|class=|data-|<!--/);
	}
	expect(outlines).not.toMatch(/<text|<tspan|font-family/);
});

test('the same figure gives the same bytes', async () => {
	const figure = figureAt('wilayah/3273');
	expect(await renderPicture(figure, CARD_FORMAT)).toEqual(
		await renderPicture(figure, CARD_FORMAT)
	);
});

/** How light a colour is printed in grey, 0–255. */
async function greyOf(color: string): Promise<number> {
	const create = { width: 1, height: 1, channels: 3, background: color } as const;
	const [grey = 0] = await sharp({ create }).greyscale().raw().toBuffer();
	return grey;
}

describe.each(['jawa-barat/pekerja-informal', 'jawa-barat/selisih', 'jawa-barat/cakupan'])(
	'%s on paper, in grey',
	(path) => {
		const figure = figureAt(path);

		function classColors(): string[] {
			if (figure.view.kind !== 'map') throw new Error('no map');
			return figure.view.figure.legend.blocks.map(({ bin }) => resolveTokens(bin.fill));
		}

		test('no two classes are of one grey', async () => {
			const greys = await Promise.all(classColors().map(greyOf));
			const steps = [...greys]
				.sort((a, b) => a - b)
				.map((grey, index, all) => (all[index + 1] ?? 999) - grey);
			expect(greys).toHaveLength(5);
			expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
		});

		test('each class is there, with its letter; the hatch is light with dark strokes', async () => {
			const svg = drawSvg(figure, PRINT_FORMAT);
			const pixels = await sharp(await renderPicture(figure, PRINT_FORMAT))
				.greyscale()
				.raw()
				.toBuffer();
			const counts = new Array<number>(256).fill(0);
			for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
			const near = (grey: number) =>
				counts.slice(Math.max(0, grey - 3), grey + 4).reduce((sum, count) => sum + count, 0);
			const greys = await Promise.all(classColors().map(greyOf));
			expect(greys.filter((grey) => near(grey) < 3000)).toEqual([]);
			expect([...'ABCDE'].filter((letter) => !svg.includes(`>${letter}</text>`))).toEqual([]);
			const [ground, line] = await Promise.all(
				['var(--no-data)', 'var(--no-data-line)'].map((token) => greyOf(resolveTokens(token)))
			);
			expect((ground ?? 0) - (line ?? 0)).toBeGreaterThan(40);
		});
	}
);

test.each(PICTURE_FORMATS.filter(({ file }) => file.endsWith('.png')))(
	'$file has the size it promises',
	async (format) => {
		const { width, height, density } = await sharp(
			await renderPicture(figureAt('wilayah/3273'), format)
		).metadata();
		expect([width, height]).toEqual([format.width, format.height]);
		expect(density).toBe(format.density ?? undefined);
	}
);
