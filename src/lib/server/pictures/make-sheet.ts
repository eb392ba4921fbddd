import { formatPercent } from '#lib/format.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import { EMPTY, firstThatFits, stack, type Block, type Mark } from '#lib/viz/picture/block.ts';
import { makeLineBlock, makeSeriesBlock } from '#lib/viz/picture/chart-block.ts';
import { makeGaugeBlock } from '#lib/viz/picture/gauge-block.ts';
import { legendWidth, makeLegendBlock } from '#lib/viz/picture/legend-block.ts';
import { makePartsBlock } from '#lib/viz/picture/parts-block.ts';
import { makeRankingBlock } from '#lib/viz/picture/ranking-block.ts';
import { at, placeMap, type Rect, type Sheet, type SheetMap } from '#lib/viz/picture/sheet.ts';
import { balanced, lineAt, paragraph, roomFor } from '#lib/viz/picture/text.ts';
import type { PortableFigure, PortableView } from '#lib/viz/portable-figure.ts';

/** What a view draws in the room that title and foot leave. */
interface Body {
	marks: readonly Mark[];
	map?: SheetMap;
}

/** Text sizes to try for words beside a map, and for what may fill a sheet, the largest first. */
const SMALLER = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
const SIZES = [1.5, 1.4, 1.3, 1.2, 1.1, ...SMALLER];

/** Between the map and what stands beside it, in units. */
const COLUMN_GAP = 2;

/** What only a page can keep: to choose a region. */
const INVITATION = /(?:Pilih|Choose) [^.]*\.$/;

type ViewOf<Kind extends PortableView['kind']> = Extract<PortableView, { kind: Kind }>;

/** Lays a figure out as a picture: title, figure, legend, date, source and address. */
export function makeSheet(figure: PortableFigure, format: PictureFormat): Sheet {
	const { width, height, unit } = format;
	const edge = unit * 2.4;
	const inner = width - 2 * edge;
	const foot = drawFoot(figure, inner, unit);
	const footTop = height - edge * 0.8 - foot.height;
	const room: Rect = { x: edge, y: edge, width: inner, height: footTop - unit * 1.1 - edge };
	const body = drawBody(figure, room, format);
	return {
		width,
		height,
		title: figure.title,
		description: figure.sentence,
		marks: [...body.marks, ...at(foot, edge, footTop)],
		map: body.map ?? null
	};
}

function drawBody(figure: PortableFigure, room: Rect, format: PictureFormat): Body {
	const { view } = figure;
	if (view.kind === 'map' && !isWide(view.figure) && room.width > 1.9 * room.height)
		return drawMapRight(figure, view, room, format, (width) =>
			drawHead(figure, width, format.unit)
		);
	const head = drawHead(figure, room.width, format.unit);
	const top = head.height + format.unit * 1.3;
	const rest = { ...room, y: room.y + top, height: room.height - top };
	const body = drawBelowHead(figure, rest, format);
	return { ...body, marks: [...at(head, room.x, room.y), ...body.marks] };
}

function drawBelowHead(figure: PortableFigure, room: Rect, format: PictureFormat): Body {
	const { view, lang } = figure;
	switch (view.kind) {
		case 'map':
			return drawMapLeft(figure, view, room, format);
		case 'ranking':
			return drawRanking(view, room, format);
		case 'gauges':
			return drawGauges(view, room, format, axisOf(view.gauges[0]?.axisTo ?? 100, lang));
		case 'series':
			return {
				marks: at(makeSeriesBlock(view, { ...room, unit: format.unit * 1.1 }), room.x, room.y)
			};
		case 'parts':
			return drawParts(view, room, format);
		case 'region':
			return drawRegion(figure, view, room, format);
	}
}

/** The name in large type, a little smaller where that saves a line; below it the time. */
function drawHead({ name, title }: PortableFigure, width: number, unit: number): Block {
	const time = title.slice(name.length).replace(/^, /, '');
	const [large, small] = [2.15, 1.85].map((size) =>
		balanced(name, width, { size: unit * size, weight: 700, leading: 1.16 })
	);
	if (!large || !small) throw new Error('no heading');
	return stack(
		[
			small.marks.length < large.marks.length ? small : large,
			paragraph(time.charAt(0).toUpperCase() + time.slice(1), width, {
				size: unit * 1.2,
				weight: 600,
				ink: 'var(--accent-strong)'
			})
		],
		unit * 0.35
	);
}

/** Source, name of the site and short address, under a line. */
function drawFoot(figure: PortableFigure, width: number, unit: number): Block {
	const address = new URL(SITE_ORIGIN).host + figure.page;
	const source = paragraph(figure.source.join(' '), width, {
		size: unit * 0.86,
		ink: 'var(--ink-soft)'
	});
	const size = unit * 1.05;
	const name = {
		width,
		height: size * 1.4,
		marks: [
			lineAt(PUBLISHER.site, 0, size, { size, weight: 700 }),
			lineAt(address, width, size, { size, weight: 600, ink: 'var(--accent-strong)' }, 'end')
		]
	};
	const rule: Mark = {
		kind: 'line',
		x: 0,
		y: 0,
		x2: width,
		y2: 0,
		ink: 'var(--line)',
		width: Math.max(1, unit * 0.08)
	};
	const body = stack([source, name], unit * 0.5);
	return { width, height: body.height + unit * 0.8, marks: [rule, ...at(body, 0, unit * 0.8)] };
}

function mapRightWidth({ figure }: ViewOf<'map'>, room: Rect, unit: number): number {
	const { drawing, legend } = figure;
	const least = Math.max(unit * 26, legendWidth(legend, unit));
	return Math.min(
		(room.height * drawing.width) / drawing.height,
		room.width - COLUMN_GAP * unit - least
	);
}

/** Words on the left, the map as high as there is room. */
function drawMapRight(
	figure: PortableFigure,
	view: ViewOf<'map'>,
	room: Rect,
	{ unit, letters }: PictureFormat,
	headIn: (width: number) => Block
): Body {
	const { drawing } = view.figure;
	const gap = COLUMN_GAP * unit;
	const mapWidth = mapRightWidth(view, room, unit);
	const mapHeight = (mapWidth * drawing.height) / drawing.width;
	const width = room.width - gap - mapWidth;
	const head = headIn(width);
	const column = (factor: number, ranked: boolean) => {
		const size = unit * factor;
		const facts = stack([head, drawFacts(view, width, size)], size * 1.1);
		const legend = makeLegendBlock(view.figure, width, size);
		const left = room.height - facts.height - legend.height - size * 2.6;
		const ranking = makeRankingBlock(view.figure, { width, height: left, unit: size, letters });
		return {
			facts: stack([facts, ranking], size * 1.3),
			legend,
			height: ranked && ranking.height === 0 ? Infinity : room.height - left - size * 1.6
		};
	};
	const ranked = firstThatFits([1, 0.94, 0.88, 0.82], room.height, (factor) =>
		column(factor, true)
	);
	const words =
		ranked.height <= room.height
			? ranked
			: firstThatFits(SMALLER, room.height, (factor) => column(factor, false));
	return {
		marks: [
			...at(words.facts, room.x, room.y),
			...at(words.legend, room.x, room.y + room.height - words.legend.height)
		],
		map: placeMap(
			view.figure,
			{
				x: room.x + room.width - mapWidth,
				y: isWide(view.figure) ? room.y + (room.height - mapHeight) / 2 : room.y,
				width: mapWidth
			},
			{ unit, letters, picked: view.picked }
		)
	};
}

/** The map with its legend below; words and ranking at its side, or below a wide map on a high sheet. */
function drawMapLeft(
	figure: PortableFigure,
	view: ViewOf<'map'>,
	room: Rect,
	format: PictureFormat
): Body {
	const { width, height } = view.figure.drawing;
	const { unit } = format;
	if ((room.width * height) / width + unit * 14 <= room.height)
		return drawMapAbove(figure, view, room, format);
	if (mapRightWidth(view, room, unit) > mapBesideWidth(view, room, unit))
		return drawMapRight(figure, view, room, format, () => EMPTY);
	return drawMapBeside(figure, view, room, format);
}

function mapBesideWidth({ figure }: ViewOf<'map'>, room: Rect, unit: number): number {
	const { drawing } = figure;
	const widest = room.width - (18 + COLUMN_GAP) * unit;
	let width = widest;
	// A narrower map has a higher legend, which leaves less for the map.
	for (let round = 0; round < 4; round += 1) {
		const left = room.height - makeLegendBlock(figure, width, unit).height - unit * 1.1;
		width = Math.min(width, (left * drawing.width) / drawing.height);
	}
	return width;
}

function drawMapBeside(
	figure: PortableFigure,
	view: ViewOf<'map'>,
	room: Rect,
	format: PictureFormat
): Body {
	const { unit } = format;
	const { drawing } = view.figure;
	const gap = COLUMN_GAP * unit;
	const mapWidth = mapBesideWidth(view, room, unit);
	const mapHeight = (mapWidth * drawing.height) / drawing.width;
	const width = room.width - mapWidth - gap;
	const legend = makeLegendBlock(view.figure, mapWidth, unit);
	const facts = firstThatFits(SMALLER, room.height, (factor) =>
		drawFacts(view, width, unit * factor)
	);
	const ranking = makeRankingBlock(view.figure, {
		width,
		height: room.height - facts.height - unit * 1.2,
		unit,
		letters: format.letters
	});
	return {
		marks: [
			...at(legend, room.x, room.y + mapHeight + unit * 1.1),
			...at(stack([facts, ranking], unit * 1.2), room.x + mapWidth + gap, room.y)
		],
		map: placeMap(
			view.figure,
			{ x: room.x, y: room.y, width: mapWidth },
			{ unit, letters: format.letters, picked: view.picked }
		)
	};
}

function drawMapAbove(
	figure: PortableFigure,
	view: ViewOf<'map'>,
	room: Rect,
	format: PictureFormat
): Body {
	const { unit } = format;
	const { drawing } = view.figure;
	const gap = unit * 2.4;
	const half = (room.width - gap) / 2;
	const below = (room.width * drawing.height) / drawing.width + unit * 1.1;
	const words = firstThatFits(SMALLER, room.height - below, (factor) => {
		const size = unit * factor;
		return stack([makeLegendBlock(view.figure, half, size), drawFacts(view, half, size)], size);
	});
	const ranking = makeRankingBlock(view.figure, {
		width: half,
		height: room.height - below,
		unit,
		letters: format.letters
	});
	return {
		marks: [
			...at(words, room.x, room.y + below),
			...at(ranking, room.x + half + gap, room.y + below)
		],
		map: placeMap(
			view.figure,
			{ x: room.x, y: room.y, width: room.width },
			{ unit, letters: format.letters, picked: view.picked }
		)
	};
}

function isWide({ drawing }: MapFigure): boolean {
	return drawing.width > 1.6 * drawing.height;
}

/** What the map's card says before a region is chosen; of a map of some regions, which they are. */
function drawFacts({ figure, picked }: ViewOf<'map'>, width: number, unit: number): Block {
	if (picked.length > 0)
		return stack(
			[
				paragraph(figure.lede, width, { size: unit * 1.05, weight: 600 }),
				drawMissing(figure, width, unit)
			],
			unit
		);
	const { kicker, title, value, lines } = figure.overview;
	const size = roomFor(value, unit * 2.9, 700) > width ? 1.7 : 2.9;
	return stack(
		[
			paragraph(kicker, width, { size: unit * 0.95, ink: 'var(--ink-soft)' }),
			paragraph(title, width, { size: unit * 1.1, weight: 600 }),
			paragraph(value, width, { size: unit * size, weight: 700, leading: 1.15 }),
			...lines.map((line) => paragraph(line.replace(INVITATION, '').trim(), width, { size: unit }))
		],
		unit * 0.15
	);
}

/** The first group, beside it the legend, the other groups and the regions without a figure. */
function drawRanking(
	{ figure: ranked }: ViewOf<'ranking'>,
	room: Rect,
	{ unit, letters }: PictureFormat
): Body {
	// Without a map nothing is hatched: the regions are named instead.
	const figure = { ...ranked, legend: { ...ranked.legend, noDataText: null } };
	const gap = unit * 3;
	const width = (room.width - gap) / 2;
	const [first, ...others] = figure.ranking;
	const right = firstThatFits(SIZES, room.height, (factor) => {
		const size = unit * factor;
		const rest = makeRankingBlock(
			{ ...figure, ranking: others },
			{ width, unit: size, letters, height: Infinity }
		);
		return stack(
			[makeLegendBlock(figure, width, size), rest, drawMissing(figure, width, size)],
			size * 1.4
		);
	});
	const left = firstThatFits(SIZES, room.height, (factor) => {
		const request = { width, unit: unit * factor, letters };
		const whole = { ...figure, ranking: first ? [first] : [] };
		// Smaller only as far as it can still be read well; then the middle is left out.
		const height = factor > 0.8 ? Infinity : room.height;
		return makeRankingBlock(whole, { ...request, height });
	});
	return { marks: [...at(left, room.x, room.y), ...at(right, room.x + width + gap, room.y)] };
}

/** The regions without a figure, by name. */
function drawMissing({ missing }: MapFigure, width: number, unit: number): Block {
	if (!missing) return EMPTY;
	return stack(
		[
			paragraph(missing.title, width, { size: unit * 1.1, weight: 700 }),
			paragraph(missing.entries.map(({ shortName }) => shortName).join(', ') + '.', width, {
				size: unit,
				ink: 'var(--ink-soft)'
			})
		],
		unit * 0.2
	);
}

function drawGauges(
	{ gauges }: ViewOf<'gauges'>,
	room: Rect,
	{ unit }: PictureFormat,
	axis: readonly [string, string, string]
): Body {
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

function drawParts(view: ViewOf<'parts'>, room: Rect, { unit }: PictureFormat): Body {
	const block = firstThatFits(SIZES, room.height, (factor) =>
		makePartsBlock(view, room.width, unit * factor)
	);
	return { marks: at(block, room.x, room.y) };
}

/** A region's gauge, and its informal workers over the years beside it or below. */
function drawRegion(
	{ lang }: PortableFigure,
	view: ViewOf<'region'>,
	room: Rect,
	{ unit }: PictureFormat
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
	lang: PortableFigure['lang']
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

function axisOf(end: number, lang: PortableFigure['lang']): [string, string, string] {
	return ['0', formatPercent(end / 2, lang, 0), formatPercent(end, lang, 0)];
}
