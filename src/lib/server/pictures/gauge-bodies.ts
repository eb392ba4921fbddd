import { formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { EMPTY, firstThatFits, stack, type Block } from '#lib/viz/picture/block.ts';
import { makeLineBlock } from '#lib/viz/picture/chart-block.ts';
import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import { makeGaugeBlock } from '#lib/viz/picture/gauge-block.ts';
import { at, type Rect } from '#lib/viz/picture/sheet.ts';
import { paragraph } from '#lib/viz/picture/text.ts';
import { SIZES, type Body, type ViewOf } from './body.ts';

/** All gauges of a figure, two in a row. */
export function drawGauges(
	{ gauges }: ViewOf<'gauges'>,
	room: Rect,
	{ unit }: PictureFormat,
	lang: Lang
): Body {
	const axis = axisOf(gauges[0]?.axisTo ?? 100, lang);
	const gap = unit * 3;
	const width = (room.width - gap) / 2;
	const rows = firstThatFits(SIZES, room.height, (factor) => {
		const size = unit * factor;
		const blocks = gauges.map((gauge) =>
			makeGaugeBlock(gauge, { width, unit: size, value: 2.6, notes: true, axis })
		);
		const pairs = blocks.flatMap((left, index) => {
			if (index % 2 === 1) return [];
			const right = blocks[index + 1] ?? EMPTY;
			return [
				{
					width: room.width,
					height: Math.max(left.height, right.height),
					marks: [...left.marks, ...at(right, width + gap, 0)]
				}
			];
		});
		return stack(pairs, size * 2.2);
	});
	return { marks: at(rows, room.x, room.y) };
}

/** A region's gauge, and its informal workers over the years beside it or below. */
export function drawRegion(
	view: ViewOf<'region'>,
	room: Rect,
	{ unit }: PictureFormat,
	lang: Lang
): Body {
	const isBeside = room.width > room.height * 1.5;
	const gap = unit * 3.5;
	const width = isBeside ? (room.width - gap) * 0.54 : room.width;
	const chart = { least: isBeside ? 0 : room.height * 0.42, gap: isBeside ? 0 : unit * 2 };
	const words = firstThatFits(SIZES, room.height - chart.least - chart.gap, (factor) =>
		drawRegionWords(view, width, unit * factor, lang)
	);
	const marks = at(words, room.x, room.y);
	if (!view.line) return { marks };
	const place = isBeside
		? { x: room.x + width + gap, y: room.y, width: room.width - width - gap, height: room.height }
		: {
				...room,
				y: room.y + words.height + chart.gap,
				height: room.height - words.height - chart.gap
			};
	const sentence = paragraph(view.lineText, place.width, { size: unit });
	const line = makeLineBlock(view.line, {
		width: place.width,
		height: place.height - sentence.height - unit * 0.8,
		unit
	});
	return { marks: [...marks, ...at(stack([line, sentence], unit * 0.8), place.x, place.y)] };
}

function drawRegionWords(
	{ kicker, gauge, instead, flag }: ViewOf<'region'>,
	width: number,
	unit: number,
	lang: Lang
): Block {
	return stack(
		[
			paragraph(kicker, width, { size: unit * 1.05, ink: 'var(--ink-soft)' }),
			gauge
				? makeGaugeBlock(gauge, {
						width,
						unit: unit * 1.1,
						value: 4,
						notes: false,
						axis: axisOf(gauge.axisTo, lang)
					})
				: EMPTY,
			instead ? paragraph(instead.value, width, { size: unit * 2.6, weight: 700 }) : EMPTY,
			instead ? paragraph(instead.note, width, { size: unit * 1.1 }) : EMPTY,
			flag ? drawFlag(flag, width, unit) : EMPTY
		],
		unit * 0.7
	);
}

/** A remark on the figure, in its box. */
function drawFlag(
	{ label, text }: { label: string; text: string },
	width: number,
	unit: number
): Block {
	const inner = width - unit * 2;
	const words = stack(
		[
			paragraph(label, inner, { size: unit, weight: 700, ink: 'var(--flag-ink)' }),
			paragraph(text, inner, { size: unit })
		],
		unit * 0.1
	);
	const height = words.height + unit * 1.4;
	return {
		width,
		height,
		marks: [
			{
				kind: 'rect',
				x: 0,
				y: 0,
				width,
				height,
				fill: 'var(--flag)',
				edge: 'var(--flag-line)',
				round: unit * 0.5
			},
			...at(words, unit, unit * 0.7)
		]
	};
}

function axisOf(end: number, lang: Lang): [string, string, string] {
	return ['0', formatPercent(end / 2, lang, 0), formatPercent(end, lang, 0)];
}
