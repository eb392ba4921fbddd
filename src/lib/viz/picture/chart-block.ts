import type { DotSeries } from '../dot-series.ts';
import type { YearLineFigure } from '../year-line-figure.ts';
import { move, stack, type Block, type Mark, type Point } from './block.ts';
import { lineAt, paragraph, roomFor } from './text.ts';

interface Request {
	width: number;
	/** Of the whole, with title and years. */
	height: number;
	unit: number;
}

interface Axes {
	ticks: readonly { value: number; y: number }[];
	tickTexts: Readonly<Record<number, string>>;
	years: readonly { year: number; x: number }[];
}

/** Dated values as dots, never joined. */
export function makeSeriesBlock(
	{ chart, tickTexts }: { chart: DotSeries; tickTexts: Record<number, string> },
	{ width, height, unit }: Request
): Block {
	const plot = plotIn(tickTexts, width, height, unit);
	const r = unit * 0.32;
	const places = chart.dots.map(({ x, y }) => [plot.at(x), plot.down(y)] as const);
	const dots = chart.dots.map(({ x, y, hollow }): Mark => ({
		kind: 'circle',
		x: plot.at(x),
		y: plot.down(y),
		r,
		fill: hollow ? 'var(--paper)' : 'var(--accent)',
		edge: hollow ? 'var(--accent)' : 'var(--paper)',
		width: unit * 0.13
	}));
	const texts = chart.dots.flatMap(({ x, y, text, side }): Mark[] => {
		if (!text) return [];
		const [left, foot] = placeText(text, [plot.at(x), plot.down(y)], side, places, {
			unit,
			right: width
		});
		return [lineAt(text, left, foot, { size: unit, weight: 700 })];
	});
	const marks = [...dots, ...texts];
	return {
		width,
		height,
		marks: [...drawAxes({ ...chart, tickTexts }, plot, unit), ...marks]
	};
}

/** Where a dot's text covers no other dot: on its side, else on the other, else further off. Its left end and foot. */
function placeText(
	text: string,
	[x, y]: Point,
	side: 'above' | 'below',
	dots: readonly Point[],
	{ unit, right }: { unit: number; right: number }
): Point {
	const width = roomFor(text, unit, 700);
	const [below, above] = [unit * 1.6, -unit * 0.8];
	const rows = side === 'below' ? [below, above] : [above, below];
	const candidates = [...rows, below + unit, above - unit, below + 2 * unit].flatMap((dy) =>
		[0.5, 0.15, 0.85].map((share): Point => [Math.min(x - share * width, right - width), y + dy])
	);
	const isFree = ([left, foot]: Point) =>
		dots.every(
			([dotX, dotY]) =>
				dotX < left - unit * 0.4 ||
				dotX > left + width + unit * 0.4 ||
				dotY < foot - unit * 1.1 ||
				dotY > foot + unit * 0.5
		);
	return candidates.find(isFree) ?? candidates[0] ?? [x, y];
}

/** A line over years; runs that may not be joined stand apart. */
export function makeLineBlock(line: YearLineFigure, { width, height, unit }: Request): Block {
	const head = stack(
		[
			paragraph(line.title, width, { size: unit * 1.1, weight: 600 }),
			paragraph(line.unit, width, { size: unit * 0.9, ink: 'var(--ink-soft)' })
		],
		0
	);
	const notes = line.notes.map((note) =>
		paragraph(note, width, { size: unit * 0.9, ink: 'var(--ink-soft)' })
	);
	const rest = height - head.height - notes.reduce((sum, note) => sum + note.height, 0) - unit;
	return stack([head, drawLine(line, { width, height: rest, unit }), ...notes], unit * 0.4);
}

function drawLine(line: YearLineFigure, { width, height, unit }: Request): Block {
	const { chart } = line;
	const plot = plotIn(line.tickTexts, width, height, unit);
	const last = chart.points.length - 1;
	const marks: Mark[] = [
		...chart.breaks.map((x): Mark => ({
			kind: 'line',
			x: plot.at(x),
			y: plot.down(0) - unit * 0.5,
			x2: plot.at(x),
			y2: plot.down(100) + unit * 0.3,
			ink: 'var(--edge)',
			width: unit * 0.13,
			dash: unit * 0.4
		})),
		...chart.paths.map((path): Mark => ({
			kind: 'polyline',
			x: 0,
			y: 0,
			points: pointsOf(path).map(([x, y]) => [plot.at(x), plot.down(y)] as const),
			ink: 'var(--accent)',
			width: unit * 0.2
		})),
		...chart.points.flatMap(({ x, y, year }, index): Mark[] => {
			const text = line.valueTexts[year];
			const isLabelled = index === 0 || index === last || line.labelledYears.includes(year);
			return [
				{
					kind: 'circle',
					x: plot.at(x),
					y: plot.down(y),
					r: unit * 0.3,
					fill: line.hollowYears.includes(year) ? 'var(--paper)' : 'var(--accent)',
					edge: 'var(--accent)',
					width: unit * 0.14
				},
				...(isLabelled && text
					? [
							lineAt(
								text,
								plot.at(x),
								plot.down(y) - unit * 0.8,
								{ size: unit, weight: 700 },
								index === 0 ? 'start' : index === last ? 'end' : 'middle'
							)
						]
					: [])
			];
		})
	];
	return {
		width,
		height,
		marks: [...drawAxes({ ...chart, tickTexts: line.tickTexts }, plot, unit), ...marks]
	};
}

/** Where the 100 × 100 box of a chart lies. */
function plotIn(
	tickTexts: Readonly<Record<number, string>>,
	width: number,
	height: number,
	unit: number
) {
	const left =
		Math.max(...Object.values(tickTexts).map((text) => roomFor(text, unit * 0.9))) + unit * 0.8;
	const [top, right, bottom] = [unit * 1.8, unit * 1.6, unit * 1.9];
	return {
		left,
		right: width - right,
		foot: height - unit * 0.3,
		at: (x: number) => left + unit * 0.6 + (x / 100) * (width - left - right - unit * 0.6),
		down: (y: number) => top + (y / 100) * (height - top - bottom)
	};
}

function drawAxes(
	{ ticks, tickTexts, years }: Axes,
	plot: ReturnType<typeof plotIn>,
	unit: number
): Mark[] {
	const soft = { size: unit * 0.9, ink: 'var(--ink-soft)' };
	const first = years[0];
	const second = years[1];
	const step = first && second ? plot.at(second.x) - plot.at(first.x) : Infinity;
	// Every second year where they would touch, the last always among them.
	const each = step < roomFor('2020', unit) + unit * 0.4 ? 2 : 1;
	return [
		...ticks.flatMap(({ value, y }): Mark[] => [
			{
				kind: 'line',
				x: plot.left,
				y: plot.down(y),
				x2: plot.right,
				y2: plot.down(y),
				ink: 'var(--line)',
				width: Math.max(1, unit * 0.06)
			},
			...move(
				[lineAt(tickTexts[value] ?? '', 0, 0, soft, 'end')],
				plot.left - unit * 0.5,
				plot.down(y) + unit * 0.32
			)
		]),
		...years
			.filter((_, index) => (years.length - 1 - index) % each === 0)
			.map(({ year, x }) => lineAt(String(year), plot.at(x), plot.foot, soft, 'middle'))
	];
}

/** The corners of a path of straight lines: `M0 28.2L14.3 27.8`. */
function pointsOf(path: string): [number, number][] {
	return path
		.slice(1)
		.split('L')
		.map((pair) => {
			const [x = 0, y = 0] = pair.split(' ').map(Number);
			return [x, y];
		});
}
