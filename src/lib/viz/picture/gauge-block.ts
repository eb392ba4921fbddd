import type { GaugeFigure } from '../gauge-figure.ts';
import { stack, type Block, type Mark } from './block.ts';
import { lineAt, paragraph, roomFor, wrap } from './text.ts';

interface Request {
	width: number;
	unit: number;
	/** Text size of the value, in units. */
	value: number;
	/** Whether notes and source stand below. */
	notes: boolean;
	/** Texts of the axis's ends and middle. */
	axis: readonly [string, string, string];
}

/** A gauge as its page draws it: name, value with its counts, marks, bar, axis. */
export function makeGaugeBlock(gauge: GaugeFigure, request: Request): Block {
	const { width, unit } = request;
	const [first, ...rest] = gauge.lines;
	return stack(
		[
			paragraph(`${gauge.name}, ${gauge.when}`, width, { size: unit * 1.1, weight: 600 }),
			paragraph(gauge.valueText, width, {
				size: unit * request.value,
				weight: 700,
				leading: 1.2
			}),
			paragraph(first ?? '', width, { size: unit * 1.05 }),
			stack(
				[...gauge.marks.map((mark) => drawMark(mark, width, unit)), drawTrack(gauge, request)],
				0
			),
			...rest.map((line) => paragraph(line, width, { size: unit })),
			...(request.notes
				? [paragraph(gauge.notes.join(' '), width, { size: unit * 0.9, ink: 'var(--ink-soft)' })]
				: [])
		],
		unit * 0.3
	);
}

function drawMark(
	{ text, position }: GaugeFigure['marks'][number],
	width: number,
	unit: number
): Block {
	const size = unit * 0.95;
	const lines = wrap(text, width, size, 600);
	return {
		width,
		height: lines.length * unit * 1.4,
		marks: lines.map((line, index) => {
			const half = roomFor(line, size, 600) / 2;
			const x = Math.min(Math.max((position / 100) * width, half), width - half);
			return lineAt(line, x, unit * (1 + index * 1.4), { size, weight: 600 }, 'middle');
		})
	};
}

function drawTrack(gauge: GaugeFigure, { width, unit, axis }: Request): Block {
	const at = (value: number) => (value / gauge.axisTo) * width;
	const top = unit * 0.3;
	const height = unit * 1.9;
	const foot = top + height + unit * 1.2;
	const soft = { size: unit * 0.9, ink: 'var(--ink-soft)' };
	const [start, middle, end] = axis;
	const frame = { kind: 'rect', x: 0, y: top, width, height } as const;
	const marks: Mark[] = [
		{ ...frame, fill: 'var(--gauge-track)' },
		{ ...frame, width: at(Math.min(gauge.value, 100)), fill: 'var(--gauge-fill)' },
		...(gauge.value > 100 ? drawExcess(at(100), at(gauge.value), top, height, unit) : []),
		{ ...frame, fill: 'none', edge: 'var(--gauge-edge)' },
		...gauge.marks.map(({ kind, position }): Mark => ({
			kind: 'line',
			x: (position / 100) * width,
			y: top - unit * 0.3,
			x2: (position / 100) * width,
			y2: top + height + unit * 0.3,
			ink: 'var(--ink)',
			width: unit * 0.18,
			...(kind !== 'target' && { dash: unit * 0.3 })
		})),
		lineAt(start, 0, foot, soft),
		lineAt(middle, width / 2, foot, soft, 'middle'),
		lineAt(end, width, foot, soft, 'end')
	];
	return { width, height: foot + unit * 0.3, marks };
}

/** More participants than potential: strokes beyond the full bar. */
function drawExcess(from: number, to: number, top: number, height: number, unit: number): Mark[] {
	const step = unit * 0.4;
	const line = { kind: 'line', ink: 'var(--gauge-fill)', width: unit * 0.18 } as const;
	const count = Math.floor((to - from) / step);
	return [
		...Array.from({ length: count }, (_, index): Mark => {
			const x = from + (index + 0.5) * step;
			return { ...line, x, y: top, x2: x, y2: top + height };
		}),
		{ ...line, ink: 'var(--ink)', x: from, y: top - unit * 0.3, x2: from, y2: top + height }
	];
}
