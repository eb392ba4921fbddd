import type { MapFigure } from '#lib/viz/map-figure.ts';
import { EMPTY, stack, type Block } from '#lib/viz/picture/block.ts';
import { paragraph } from '#lib/viz/picture/text.ts';

/** The regions without a figure, by name; nothing where there is none. */
export function drawMissing({ missing }: MapFigure, width: number, unit: number): Block {
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
