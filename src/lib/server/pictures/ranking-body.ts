import { firstThatFits, stack } from '#lib/viz/picture/block.ts';
import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import { makeLegendBlock } from '#lib/viz/picture/legend-block.ts';
import { makeRankingBlock } from '#lib/viz/picture/ranking-block.ts';
import { at, type Rect } from '#lib/viz/picture/sheet.ts';
import { SIZES, type Body, type ViewOf } from './body.ts';
import { drawMissing } from './missing-block.ts';

/** The first group, beside it the legend, the other groups and the regions without a figure. */
export function drawRanking(
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
