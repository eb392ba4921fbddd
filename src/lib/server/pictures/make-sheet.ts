import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import { firstThatFits } from '#lib/viz/picture/block.ts';
import { makeSeriesBlock } from '#lib/viz/picture/chart-block.ts';
import { makePartsBlock } from '#lib/viz/picture/parts-block.ts';
import { at, type Rect, type Sheet } from '#lib/viz/picture/sheet.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { SIZES, type Body, type ViewOf } from './body.ts';
import { drawGauges, drawRegion } from './gauge-bodies.ts';
import { drawMapLeft, drawMapRight, isWide } from './map-body.ts';
import { drawRanking } from './ranking-body.ts';
import { drawFoot, drawHead } from './sheet-edges.ts';

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
		return drawMapRight(view, room, format, (width) => drawHead(figure, width, format.unit));
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
			return drawMapLeft(view, room, format);
		case 'ranking':
			return drawRanking(view, room, format);
		case 'gauges':
			return drawGauges(view, room, format, lang);
		case 'series':
			return {
				marks: at(makeSeriesBlock(view, { ...room, unit: format.unit * 1.1 }), room.x, room.y)
			};
		case 'parts':
			return drawParts(view, room, format);
		case 'region':
			return drawRegion(view, room, format, lang);
	}
}

function drawParts(view: ViewOf<'parts'>, room: Rect, { unit }: PictureFormat): Body {
	const block = firstThatFits(SIZES, room.height, (factor) =>
		makePartsBlock(view, room.width, unit * factor)
	);
	return { marks: at(block, room.x, room.y) };
}
