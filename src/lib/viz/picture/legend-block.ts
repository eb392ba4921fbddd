import type { LegendMark, MapEntry, MapFigure } from '../map-figure.ts';
import { move, stack, type Block, type Mark } from './block.ts';
import { lineAt, paragraph, roomFor } from './text.ts';

/** The legend of a map: an axis of its classes with a tick for each region, and the hatch. */
export function makeLegendBlock(
	{ legend, entries, id }: Pick<MapFigure, 'legend' | 'entries' | 'id'>,
	width: number,
	unit: number
): Block {
	const title = paragraph(legend.title, width, { size: unit, weight: 600 });
	const axis = legend.blocks.length > 0 ? [drawAxis(legend, entries, width, unit)] : [];
	const none = legend.noDataText ? [drawNone(legend.noDataText, id, width, unit)] : [];
	return stack([title, ...axis, ...none], unit * 0.4);
}

function drawAxis(
	legend: MapFigure['legend'],
	entries: readonly MapEntry[],
	width: number,
	unit: number
): Block {
	const at = (percent: number) => (percent / 100) * width;
	const top = unit * 0.8;
	const bar = unit * 1.5;
	// Classes far narrower than the axis: their numbers get smaller rather than touch.
	const number = {
		size: unit * 0.92 * Math.min(1, width / legendWidth(legend, unit)),
		ink: 'var(--ink-soft)'
	};
	const marks: Mark[] = [
		...entries.flatMap(({ position }): Mark[] =>
			position === null
				? []
				: [
						{
							kind: 'line',
							x: at(position),
							y: unit * 0.1,
							x2: at(position),
							y2: top,
							ink: 'var(--ink-soft)',
							width: unit * 0.1
						}
					]
		),
		...legend.blocks.flatMap(({ bin, from, to }): Mark[] => [
			{
				kind: 'rect',
				x: at(from),
				y: top,
				width: at(to - from),
				height: bar,
				fill: bin.fill,
				edge: 'var(--swatch-edge)'
			},
			lineAt(
				bin.letter,
				at((from + to) / 2),
				top + bar * 0.72,
				{ size: unit, weight: 700, ink: bin.ink },
				'middle'
			)
		]),
		...legend.ticks.map(({ position, text }) =>
			lineAt(
				text,
				at(position),
				top + bar + unit * 1.15,
				number,
				position === 0 ? 'start' : position === 100 ? 'end' : 'middle'
			)
		)
	];
	const axis = { width, height: top + bar + unit * 1.45, marks };
	return stack([axis, ...legend.marks.map((mark) => drawMark(mark, width, unit))], 0);
}

/** A sign at its place on the axis, its words on the side with more room. */
function drawMark({ kind, text, position }: LegendMark, width: number, unit: number): Block {
	const x = (position / 100) * width;
	const height = unit * 1.35;
	const gap = unit * 0.7;
	const toLeft = position > 50;
	return {
		width,
		height,
		marks: [
			...signAt(kind, x, height / 2, unit * 0.42),
			lineAt(
				text,
				toLeft ? x - gap : x + gap,
				height * 0.5 + unit * 0.34,
				{ size: unit * 0.95, weight: 600 },
				toLeft ? 'end' : 'start'
			)
		]
	};
}

/** ▲ of a province, ◆ of the nation; a target is a stroke. */
export function signAt(kind: LegendMark['kind'], x: number, y: number, r: number): Mark[] {
	const fill = 'var(--ink)';
	if (kind === 'target')
		return [{ kind: 'line', x, y: y - r, x2: x, y2: y + r, ink: fill, width: r * 0.5 }];
	const points =
		kind === 'province'
			? ([
					[0, -r],
					[r, r * 0.8],
					[-r, r * 0.8]
				] as const)
			: ([
					[0, -r],
					[r, 0],
					[0, r],
					[-r, 0]
				] as const);
	return [{ kind: 'shape', x, y, points, fill }];
}

function drawNone(text: string, id: string, width: number, unit: number): Block {
	const swatch = { width: unit * 2.2, height: unit * 1.2 };
	const words = paragraph(text, width - swatch.width - unit * 0.6, { size: unit });
	return {
		width,
		height: Math.max(words.height, swatch.height),
		marks: [
			{
				kind: 'rect',
				x: 0,
				y: unit * 0.1,
				...swatch,
				fill: `url(#${id}-hatch)`,
				edge: 'var(--swatch-edge)'
			},
			...move(words.marks, swatch.width + unit * 0.6, 0)
		]
	};
}

/** The least width at which the numbers under an axis stand apart. */
export function legendWidth({ ticks }: MapFigure['legend'], unit: number): number {
	return Math.max(
		0,
		...ticks.slice(1).map(({ position, text }, index) => {
			const before = ticks[index];
			if (!before) return 0;
			const room = roomFor(before.text, unit) / 2 + roomFor(text, unit) / 2 + unit * 0.5;
			return room / ((position - before.position) / 100);
		})
	);
}
