import type { MapCircle, MapDrawing } from '#lib/viz/map-figure.ts';
import { LABEL_TIERS, LINE_HEIGHT, widthOf } from '#lib/viz/map-labels.ts';
import { makeMapShapes, type Shape } from '#lib/viz/map-shapes.ts';
import { regionOf, topologies } from '../store.ts';
import { drawLabels, type Painted } from './drawing.ts';

const shapes = makeMapShapes(
	topologies.provinces,
	topologies.provinces.objects.provinsi,
	{},
	{ width: 1200, margin: { left: 0.008, right: 0.008, top: 0.03, bottom: 0.03 } }
);

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

/** Counts as circles at their provinces, the largest first so that none is hidden, with a key in the ocean. */
export function drawProvinceCircles(
	counts: readonly { code: string; people: number }[],
	key: readonly { people: number; text: string }[]
): MapDrawing {
	const largest = Math.max(...counts.map(({ people }) => people));
	const radiusOf = (people: number) => radiusFor(people, largest);
	const bottom = shapes.height - 14;
	return {
		...drawProvinces([]),
		labels: [],
		circles: {
			items: [...counts]
				.sort((a, b) => b.people - a.people)
				.map(({ code, people }): MapCircle => {
					const { x, y } = shapeOf(code);
					return { code, x, y, r: radiusOf(people) };
				}),
			key: key.map(({ people, text }) => ({
				code: text,
				text,
				x: 20 + LARGEST_RADIUS,
				y: bottom - radiusOf(people),
				r: radiusOf(people)
			}))
		}
	};
}

const LARGEST_RADIUS = 44;

/** A circle's radius in map units: its area is proportional to the people. */
function radiusFor(people: number, largest: number): number {
	// Hundredths keep the area of the smallest within a percent.
	return Math.round(100 * LARGEST_RADIUS * Math.sqrt(people / largest)) / 100;
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
