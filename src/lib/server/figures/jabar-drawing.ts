import { dropDetails, makeMapShapes, type Shape } from '#lib/viz/map-shapes.ts';
import type { MapCircle, MapDrawing, StripCell } from '#lib/viz/map-figure.ts';
import { LABEL_TIERS, type Box } from '#lib/viz/map-labels.ts';
import type { Copy } from '#lib/copy.ts';
import { regionOf, topologies } from '../store.ts';
import { COARSE, DETAIL } from '#lib/viz/coarse.ts';
import { placeCircles, type CircleCount, type CircleKey } from './circles.ts';
import { drawLabels, OFFSETS, type Painted } from './drawing.ts';

const WIDTH = 1200;
/** A region whose largest inscribed circle is under 10 px across on a 328 px wide map is drawn as a dot there. */
const DOT_BELOW = (5 * WIDTH) / 328;

const { kabkota } = topologies.jabar.objects;
// The neighbours' land stays in sight.
const MARGIN = { left: 0.035, right: 0.03, top: 0.03, bottom: 0.03 };
const shapes = shapesOf(topologies.jabar, WIDTH);
const coarse = shapesOf(
	dropDetails(topologies.jabar, kabkota, WIDTH / COARSE, DETAIL) as typeof topologies.jabar,
	WIDTH / COARSE
);

function shapesOf(topology: typeof topologies.jabar, width: number) {
	const { kabkota: regions, tetangga: land, water: lakes } = topology.objects;
	return makeMapShapes(topology, regions, { land, water: lakes }, { width, margin: MARGIN });
}

/** A label covers neither a kota nor a reservoir. */
const obstacles: Box[] = [
	...shapes.regions.filter(({ code }) => regionOf(code).kind === 'kota').map(({ box }) => box),
	...shapes.waterBoxes
].map(([left, top, right, bottom]) => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2,
	width: right - left,
	height: bottom - top
}));

/** West to east, as the kota stand in the strip. */
const STRIP_ORDER = ['3275', '3276', '3271', '3272', '3277', '3273', '3278', '3274', '3279'];

/** The map of Jawa Barat with its labels, the same shapes for every figure. */
export function drawJabar(painted: readonly Painted[], copy: Copy): MapDrawing {
	return {
		width: shapes.width,
		height: shapes.height,
		land: shapes.land,
		water: shapes.water,
		regions: shapes.regions.map(({ code, path }) => ({ code, path })),
		labels: drawLabels(shapes, painted, {
			linesOf: ({ code }) =>
				regionOf(code).kind === 'kabupaten'
					? [regionOf(code).name.replace('Kabupaten ', '')]
					: null,
			offsets: OFFSETS,
			obstacles
		}),
		places: [
			{ text: regionOf('31').name, x: 262, y: 158, sea: false },
			{ text: regionOf('36').name, x: 60, y: 160, sea: false },
			{ text: regionOf('33').name, x: 1132, y: 640, sea: false },
			{ text: copy.map.sea, x: 800, y: 70, sea: true },
			{ text: copy.map.ocean, x: 330, y: 830, sea: true }
		],
		dots: shapes.regions
			.filter(({ radius }) => radius < DOT_BELOW)
			.map(({ code, x, y }) => ({ code, x, y })),
		fine: false,
		circles: null
	};
}

/**
 * Labels of one text size (map units), for a slide: of kabupaten on their fills,
 * or beside the circles of all that have one.
 */
export function labelJabar(
	painted: readonly Painted[],
	size: number,
	circles: readonly MapCircle[] | null
): MapDrawing['labels'] {
	const valued = new Set(painted.flatMap(({ code, valueText }) => (valueText ? [code] : [])));
	const nameOf = (code: string) => {
		const { kind, name, shortName } = regionOf(code);
		if (circles) return shortName;
		return kind === 'kabupaten' ? name.replace('Kabupaten ', '') : null;
	};
	return drawLabels(shapes, painted, {
		linesOf: ({ code }) => {
			const name = valued.has(code) ? nameOf(code) : null;
			return name === null ? null : [name];
		},
		offsets: OFFSETS,
		obstacles: circles?.map(({ x, y, r }) => ({ x, y, width: 2 * r, height: 2 * r })) ?? obstacles,
		tiers: [{ from: 1, size }]
	});
}

/** The same drawing with coarser paths, for frames: half the bytes, to be drawn `COARSE` times as large. */
export function coarsenJabar(drawing: MapDrawing): MapDrawing {
	return {
		...drawing,
		land: coarse.land,
		water: coarse.water,
		regions: coarse.regions.map(({ code, path }) => ({ code, path }))
	};
}

/** A short name in the middle of every region of a group, on a phone only in its widest. */
export function nameGroups(
	groups: readonly { name: string; codes: readonly string[] }[]
): Pick<MapDrawing['labels'][number], 'code' | 'lines' | 'x' | 'y' | 'from'>[] {
	return groups.flatMap(({ name, codes }) =>
		codes
			.map(shapeOf)
			.sort((a, b) => b.radius - a.radius)
			.map(({ code, x, y, radius }, index) => ({
				code,
				lines: [name],
				x,
				y,
				from: radius < DOT_BELOW ? LABEL_TIERS[2].from : index === 0 ? 0 : LABEL_TIERS[0].from
			}))
	);
}

/** The borders around groups of regions, one path. */
export function drawGroups(groups: readonly (readonly string[])[]): string {
	return groups.map((codes) => shapes.outlineOf(codes)).join('M0 0');
}

/** Counts as circles at their regions on the same map in every year: `largest` is the most people of any. */
export function drawJabarCircles(
	counts: readonly (CircleCount & { text: string })[],
	key: readonly CircleKey[],
	largest: number,
	copy: Copy
): MapDrawing {
	const named = counts.map(({ code, text }) => ({ code, bin: null, valueText: text }));
	return {
		...drawJabar(named, copy),
		dots: [],
		circles: placeCircles(counts, key, {
			largest,
			maxRadius: 58,
			height: shapes.height,
			pointOf: shapeOf
		})
	};
}

/** The nine kota, each in a square cut-out of the map of one and the same size. */
export function drawStrip(): StripCell[] {
	const kota = STRIP_ORDER.map(shapeOf);
	const side = Math.max(
		...kota.map(({ box: [left, top, right, bottom] }) => Math.max(right - left, bottom - top))
	);
	const room = Math.ceil(side * 1.06);
	return kota.map(({ code, box: [left, top, right, bottom] }) => ({
		code,
		viewBox: `${Math.round((left + right - room) / 2)} ${Math.round((top + bottom - room) / 2)} ${room} ${room}`
	}));
}

function shapeOf(code: string): Shape {
	const shape = shapes.regions.find((candidate) => candidate.code === code);
	if (!shape) throw new Error(`no shape of region ${code}`);
	return shape;
}
