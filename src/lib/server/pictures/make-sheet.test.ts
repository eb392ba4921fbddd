import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/lang.ts';
import { widthOf } from '#lib/viz/map-labels.ts';
import { CARD_FORMAT, PICTURE_FORMATS } from '#lib/viz/picture/formats.ts';
import type { Mark } from '#lib/viz/picture/block.ts';
import type { Sheet } from '#lib/viz/picture/sheet.ts';
import { CATALOGUE_ENTRIES } from '../catalogue/catalogue.ts';
import { makeSheet } from './make-sheet.ts';

interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The letters' own box: ours are a little narrower than the room kept for them. */
function boxOf(mark: Extract<Mark, { kind: 'text' }>): Box {
	const { text, x, y, size, anchor } = mark;
	const width = widthOf(text) * size * 0.92;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { text, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.1 * size };
}

function textsOf({ marks }: Sheet): Box[] {
	return marks.flatMap((mark) => (mark.kind === 'text' ? boxOf(mark) : []));
}

function collide(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const ENTRIES = CATALOGUE_ENTRIES.filter(({ figure, period }) => {
	return period === null || period === figure.periods[0];
});

describe.each(PICTURE_FORMATS.filter(({ file }) => file !== 'garis.svg'))('in $file', (format) => {
	const sheets = ENTRIES.flatMap(({ figure, period }) =>
		LANGS.map((lang) => ({
			name: `${lang} ${figure.key} ${period ?? ''}`,
			figure: figure.make(period, lang),
			sheet: makeSheet(figure.make(period, lang), format)
		}))
	);

	test('no text is cut or covers another, or the map', () => {
		const clashes = sheets.flatMap(({ name, sheet }) => {
			const texts = textsOf(sheet);
			const { map, width, height } = sheet;
			const frame = map && {
				text: 'map',
				left: map.x,
				top: map.y,
				right: map.x + map.scale * map.figure.drawing.width,
				bottom: map.y + map.scale * map.figure.drawing.height
			};
			const rule = sheet.marks.findLast(
				(mark) => mark.kind === 'line' && mark.ink === 'var(--line)'
			);
			const ruled = rule && {
				text: 'the line above the source',
				left: 0,
				right: width,
				top: rule.y - 1,
				bottom: rule.y + 1
			};
			const boxes = [...texts, ...(frame ? [frame] : []), ...(ruled ? [ruled] : [])];
			return boxes.flatMap((box, index) => [
				...boxes
					.slice(index + 1)
					.filter((other) => collide(box, other))
					.map((other) => `${name}: ${box.text} / ${other.text}`),
				...(box.left < 0 || box.top < 0 || box.right > width || box.bottom > height
					? [`${name}: ${box.text} is cut`]
					: [])
			]);
		});
		expect(clashes).toEqual([]);
	});

	test('each tells its name, time, source and address', () => {
		const poor = sheets.filter(({ figure, sheet }) => {
			const text = textsOf(sheet)
				.map((box) => box.text)
				.join(' ')
				.toLowerCase();
			const wanted = [figure.name, figure.source.join(' '), figure.page, figure.when];
			return !wanted.every((words) => text.includes(words.toLowerCase()));
		});
		expect(poor.map(({ name }) => name)).toEqual([]);
	});

	test('a hatch is only asked for where a map defines it', () => {
		const hatched = sheets.filter(({ sheet: { map, marks } }) =>
			marks.some(
				(mark) =>
					mark.kind === 'rect' &&
					mark.fill.startsWith('url(') &&
					mark.fill !== `url(#${map?.figure.id}-hatch)`
			)
		);
		expect(hatched.map(({ name }) => name)).toEqual([]);
	});

	test('none invites to choose a region', () => {
		const texts = sheets.flatMap(({ sheet }) => textsOf(sheet).map(({ text }) => text));
		expect(texts.filter((text) => /^(Pilih|Choose)\b/.test(text))).toEqual([]);
	});
});

test('a map keeps at least a fifth of its card', () => {
	const small = ENTRIES.flatMap(({ figure, period }) => {
		const { map } = makeSheet(figure.make(period, 'id'), CARD_FORMAT);
		if (!map) return [];
		const { width, height } = map.figure.drawing;
		const share = (map.scale ** 2 * width * height) / (CARD_FORMAT.width * CARD_FORMAT.height);
		return share < 0.2 ? [`${figure.key} ${share}`] : [];
	});
	expect(small).toEqual([]);
});
