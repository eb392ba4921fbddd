import type { MapDrawing } from '#lib/viz/map-figure.ts';
import { LABEL_TIERS, LINE_HEIGHT, widthOf } from '#lib/viz/map-labels.ts';
import { COARSE, DETAIL } from '#lib/viz/coarse.ts';
import { dropDetails, makeMapShapes, type Shape } from '#lib/viz/map-shapes.ts';
import { regionOf, topologies } from '../store.ts';
import { placeCircles, type CircleCount, type CircleKey } from './circles.ts';
import { drawLabels, type Painted } from './drawing.ts';

const WIDTH = 1200;
const { provinsi } = topologies.provinces.objects;
const shapes = shapesOf(topologies.provinces, WIDTH);
const coarse = shapesOf(
	dropDetails(
		topologies.provinces,
		provinsi,
		WIDTH / COARSE,
		DETAIL
	) as typeof topologies.provinces,
	WIDTH / COARSE
);

function shapesOf(topology: typeof topologies.provinces, width: number) {
	const margin = { left: 0.008, right: 0.008, top: 0.03, bottom: 0.03 };
	return makeMapShapes(topology, topology.objects.provinsi, {}, { width, margin });
}

/** Small steps only: a province's name stands on the province or nowhere. */
const OFFSETS = [0, -0.5, 0.5, -1, 1].flatMap((dy) =>
	[0, -0.6, 0.6, -1.2, 1.2].map((dx) => [dx, dy] as const)
);

/** The map of the 38 provinces, the same shapes for every figure. */
export function drawProvinces(painted: readonly Painted[]): MapDrawing {
	return {
		width: shapes.width,
		height: shapes.height,
		land: [],
		water: '',
		regions: shapes.regions.map(({ code, path }) => ({ code, path })),
		labels: drawLabels(shapes, painted, { linesOf, offsets: OFFSETS, obstacles: [] }),
		places: [],
		dots: [],
		fine: true,
		circles: null
	};
}

/** The same drawing with coarser paths, for frames: half the bytes, to be drawn `COARSE` times as large. */
export function coarsenProvinces(drawing: MapDrawing): MapDrawing {
	return { ...drawing, regions: coarse.regions.map(({ code, path }) => ({ code, path })) };
}

/** Counts as circles at their provinces, with a key in the ocean. */
export function drawProvinceCircles(
	counts: readonly CircleCount[],
	key: readonly CircleKey[]
): MapDrawing {
	return {
		...drawProvinces([]),
		labels: [],
		circles: placeCircles(counts, key, {
			largest: Math.max(...counts.map(({ people }) => people)),
			maxRadius: 44,
			height: shapes.height,
			pointOf: shapeOf
		})
	};
}

/** The words of a name one below the other, where the province has room for them. */
function linesOf({ code, radius }: Shape): readonly string[] | null {
	const lines = regionOf(code).shortName.split(' ');
	const { size } = LABEL_TIERS[2];
	const height = (lines.length + 1) * size * LINE_HEIGHT;
	const width = Math.max(...lines.map(widthOf)) * size;
	return Math.hypot(width, height) / 2 < radius * 2.1 ? lines : null;
}

function shapeOf(code: string): Shape {
	const shape = shapes.regions.find((candidate) => candidate.code === code);
	if (!shape) throw new Error(`no shape of province ${code}`);
	return shape;
}
