import type { Bin } from '#lib/model/bins.ts';
import type { MapDrawing } from '#lib/viz/map-figure.ts';
import { placeLabels, type Box, type LabelRequest, type LabelTier } from '#lib/viz/map-labels.ts';
import type { MapShapes, Shape } from '#lib/viz/map-shapes.ts';

/** A region as a map draws it. */
export interface Painted {
	code: string;
	bin: Bin | null;
	/** Printed below the name; null without a figure. */
	valueText: string | null;
}

/** Places to try for a label, in text sizes from the centre of the region. */
export const OFFSETS = [0, -0.4, 0.4, -0.8, 0.8, -1.3, 1.3, -1.8, 1.8, -2.4, 2.4, -3, 3]
	.flatMap((dy) => [0, -0.5, 0.5, -1, 1, -1.7, 1.7, -2.5, 2.5].map((dx) => [dx, dy] as const))
	// Regions are seldom wider than their label: moving up or down keeps it inside.
	.sort(([ax, ay], [bx, by]) => Math.hypot(1.6 * ax, ay) - Math.hypot(1.6 * bx, by));

/** Labels on the fills of their regions: those with a figure first, then the widest. */
export function drawLabels(
	shapes: MapShapes,
	painted: readonly Painted[],
	{
		linesOf,
		offsets,
		obstacles,
		tiers
	}: {
		/** The lines of a name; null: the region gets no label. */
		linesOf: (shape: Shape) => readonly string[] | null;
		offsets: LabelRequest['offsets'];
		obstacles: readonly Box[];
		/** Text sizes; left out: those of a page. */
		tiers?: readonly LabelTier[];
	}
): MapDrawing['labels'] {
	const byCode = new Map(painted.map((region) => [region.code, region]));
	const requests = shapes.regions.flatMap((shape): LabelRequest[] => {
		const name = linesOf(shape);
		if (!name) return [];
		const value = byCode.get(shape.code)?.valueText;
		return [
			{
				code: shape.code,
				lines: value ? [...name, value] : name,
				x: shape.x,
				y: shape.y,
				weight: (value ? 1000 : 0) + shape.radius,
				offsets
			}
		];
	});
	return placeLabels(requests, obstacles, shapes, tiers).map((label) => {
		const bin = byCode.get(label.code)?.bin;
		return {
			...label,
			ink: bin?.ink ?? 'var(--no-data-ink)',
			halo: bin?.fill ?? 'var(--no-data)'
		};
	});
}
