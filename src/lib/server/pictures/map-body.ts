import type { MapFigure } from '#lib/viz/map-figure.ts';
import { EMPTY, firstThatFits, stack, type Block } from '#lib/viz/picture/block.ts';
import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import { legendWidth, makeLegendBlock } from '#lib/viz/picture/legend-block.ts';
import { makeRankingBlock } from '#lib/viz/picture/ranking-block.ts';
import { at, placeMap, type Rect } from '#lib/viz/picture/sheet.ts';
import { paragraph, roomFor } from '#lib/viz/picture/text.ts';
import { SMALLER, type Body, type ViewOf } from './body.ts';
import { drawMissing } from './missing-block.ts';

/** Between the map and what stands beside it, in units. */
const COLUMN_GAP = 2;

/** What only a page can keep: to choose a region. */
const INVITATION = /(?:Pilih|Choose) [^.]*\.$/;

function mapRightWidth({ figure }: ViewOf<'map'>, room: Rect, unit: number): number {
	const { drawing, legend } = figure;
	const least = Math.max(unit * 26, legendWidth(legend, unit));
	return Math.min(
		(room.height * drawing.width) / drawing.height,
		room.width - COLUMN_GAP * unit - least
	);
}

/** Words on the left, the map as high as there is room. */
export function drawMapRight(
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
export function drawMapLeft(view: ViewOf<'map'>, room: Rect, format: PictureFormat): Body {
	const { width, height } = view.figure.drawing;
	const { unit } = format;
	if ((room.width * height) / width + unit * 14 <= room.height)
		return drawMapAbove(view, room, format);
	if (mapRightWidth(view, room, unit) > mapBesideWidth(view, room, unit))
		return drawMapRight(view, room, format, () => EMPTY);
	return drawMapBeside(view, room, format);
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

function drawMapBeside(view: ViewOf<'map'>, room: Rect, format: PictureFormat): Body {
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

function drawMapAbove(view: ViewOf<'map'>, room: Rect, format: PictureFormat): Body {
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

/** Of a map that is much wider than high. */
export function isWide({ drawing }: MapFigure): boolean {
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
