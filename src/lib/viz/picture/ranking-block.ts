import type { MapEntry, MapFigure, RankingGroup } from '../map-figure.ts';
import { EMPTY, stack, type Block, type Mark } from './block.ts';
import { lineAt, paragraph, roomFor } from './text.ts';

interface Request {
	width: number;
	/** What it may take; further groups are left out, and the middle of the first. */
	height: number;
	unit: number;
	/** Whether the class's letter stands in each bar's row. */
	letters: boolean;
}

/** Height of a row, in units; of one that tells its base below the name. */
const ROW = 1.62;
const ROW_WITH_BASE = 2.3;
const GAP = 0.7;

/** The rows of a ranking that have room: all, or its top and its bottom. */
export function makeRankingBlock(
	{ ranking, legend }: Pick<MapFigure, 'ranking' | 'legend'>,
	request: Request
): Block {
	const { height, unit } = request;
	const blocks: Block[] = [];
	let left = height;
	for (const [index, group] of ranking.entries()) {
		const block = drawGroup(group, legend.zero, { ...request, height: left }, index === 0);
		if (block.height === 0) break;
		blocks.push(block);
		left -= block.height + GAP * unit;
	}
	return stack(blocks, GAP * unit);
}

function drawGroup(
	{ title, note, entries }: RankingGroup,
	zero: number,
	request: Request,
	isFirst: boolean
): Block {
	const { width, height, unit } = request;
	const head = stack(
		[
			paragraph(title, width, { size: unit * 1.1, weight: 700 }),
			paragraph(note, width, { size: unit * 0.9, ink: 'var(--ink-soft)' })
		],
		0
	);
	const fitting = Math.floor((height - head.height - unit * 0.3) / rowHeight(entries, unit));
	if (fitting >= entries.length)
		return stack([head, drawRows(entries, entries, zero, request)], unit * 0.3);
	if (!isFirst || fitting < 3) return EMPTY;
	const top = Math.ceil((fitting - 1) / 2);
	const bottom = fitting - 1 - top;
	return stack(
		[
			head,
			stack(
				[
					drawRows(entries.slice(0, top), entries, zero, request),
					drawGap(request),
					drawRows(entries.slice(entries.length - bottom), entries, zero, request)
				],
				0
			)
		],
		unit * 0.3
	);
}

function rowHeight(entries: readonly MapEntry[], unit: number): number {
	return unit * (entries.some(({ baseText }) => baseText) ? ROW_WITH_BASE : ROW);
}

/** Three dots where rows are left out. */
function drawGap({ width, unit }: Request): Block {
	return {
		width,
		height: ROW * unit,
		marks: [0, 1, 2].map((index) => ({
			kind: 'circle',
			x: unit * (2.4 + index * 0.7),
			y: (ROW * unit) / 2,
			r: unit * 0.12,
			fill: 'var(--ink-soft)',
			edge: 'none',
			width: 0
		}))
	};
}

/** @param all decides the columns' widths, so that they stand in one line */
function drawRows(
	entries: readonly MapEntry[],
	all: readonly MapEntry[],
	zero: number,
	{ width, unit, letters }: Request
): Block {
	const longest = (textOf: (entry: MapEntry) => string, weight: 400 | 600 | 700) =>
		Math.max(...all.map((entry) => roomFor(textOf(entry), unit, weight)));
	const wish = {
		name: longest(({ shortName }) => shortName, 600),
		date: longest(({ dateText }) => dateText, 400) * 0.92,
		value: longest(({ shortValueText }) => shortValueText, 700),
		rest: unit * (letters ? 5 : 3.7)
	};
	// A narrow column is set smaller rather than cut.
	const shrink = Math.min(1, width / (wish.name + wish.date + wish.value + wish.rest));
	const size = unit * shrink;
	const name = { x: unit * 1.7 * shrink, width: wish.name * shrink };
	const date = wish.date * shrink;
	const value = wish.value * shrink;
	const bar = {
		x: name.x + name.width + size * 0.6,
		to: width - date - value - size * 1.4 - (letters ? size * 1.3 : 0)
	};
	const hasBar = bar.to - bar.x > unit * 2.5;
	const step = rowHeight(all, unit);
	const marks = entries.flatMap((entry, index): Mark[] => {
		const y = index * step;
		const foot = y + ROW * unit * 0.5 + unit * 0.36;
		const soft = { size: size * 0.92, ink: 'var(--ink-soft)' };
		return [
			lineAt(String(entry.rank ?? '–'), size * 1.2, foot, soft, 'end'),
			lineAt(entry.shortName, name.x, foot, { size, weight: 600 }),
			...(hasBar ? drawBar(entry, zero, bar, y + ROW * unit * 0.5, unit) : []),
			...(letters && entry.bin
				? [lineAt(entry.bin.letter, bar.to + size * 0.75, foot, { size, weight: 700 }, 'middle')]
				: []),
			lineAt(entry.shortValueText, width - date - size * 0.7, foot, { size, weight: 700 }, 'end'),
			lineAt(entry.dateText, width, foot, soft, 'end'),
			...(entry.baseText ? [drawBase(entry.baseText, name.x, foot, width, size)] : [])
		];
	});
	return { width, height: entries.length * step, marks };
}

/** What a figure is a share of, below its name. */
function drawBase(text: string, x: number, foot: number, width: number, size: number): Mark {
	const wish = size * 0.8;
	const small = wish * Math.min(1, (width - x) / roomFor(text, wish));
	return lineAt(text, x, foot + size * 0.95, { size: small, ink: 'var(--ink-soft)' });
}

function drawBar(
	{ position, bin }: MapEntry,
	zero: number,
	{ x, to }: { x: number; to: number },
	middle: number,
	unit: number
): Mark[] {
	if (position === null) return [];
	const at = (percent: number) => x + (percent / 100) * (to - x);
	return [
		{
			kind: 'rect',
			x: at(Math.min(position, zero)),
			y: middle - unit * 0.42,
			width: Math.max(unit * 0.12, at(Math.max(position, zero)) - at(Math.min(position, zero))),
			height: unit * 0.84,
			fill: bin?.fill ?? 'var(--gauge-fill)',
			edge: 'var(--swatch-edge)'
		}
	];
}
