import type { Bin } from '#lib/model/bins.ts';
import { makeMapShapes, type Shape } from '#lib/viz/map-shapes.ts';
import type { MapDrawing, StripCell } from '#lib/viz/map-figure.ts';
import { LABEL_TIERS, placeLabels, type Box, type LabelRequest } from '#lib/viz/map-labels.ts';
import type { Copy } from '#lib/copy.ts';
import { regionOf, topologies } from '../store.ts';

const WIDTH = 1200;
/** A region whose largest inscribed circle is under 10 px across on a 328 px wide map is drawn as a dot there. */
const DOT_BELOW = (5 * WIDTH) / 328;

const { kabkota, tetangga, water } = topologies.jabar.objects;
const shapes = makeMapShapes(topologies.jabar, kabkota, { land: tetangga, water }, WIDTH);

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

/** Places to try for a label, in text sizes from the centre of the region. */
const OFFSETS = [0, -0.4, 0.4, -0.8, 0.8, -1.3, 1.3, -1.8, 1.8, -2.4, 2.4, -3, 3]
	.flatMap((dy) => [0, -0.5, 0.5, -1, 1, -1.7, 1.7, -2.5, 2.5].map((dx) => [dx, dy] as const))
	// Regions are seldom wider than their label: moving up or down keeps it inside.
	.sort(([ax, ay], [bx, by]) => Math.hypot(1.6 * ax, ay) - Math.hypot(1.6 * bx, by));

/** The map of Jawa Barat with its labels, the same shapes for every figure. */
export function drawJabar(
	entries: readonly { code: string; bin: Bin | null; valueText: string | null }[],
	copy: Copy
): MapDrawing {
	const bins = new Map(entries.map(({ code, bin }) => [code, bin]));
	const requests = shapes.regions
		.filter(({ code }) => regionOf(code).kind === 'kabupaten')
		.map((shape): LabelRequest => {
			const value = entries.find(({ code }) => code === shape.code)?.valueText;
			const name = regionOf(shape.code).name.replace('Kabupaten ', '');
			return {
				code: shape.code,
				lines: value ? [name, value] : [name],
				x: shape.x,
				y: shape.y,
				weight: (value ? 1000 : 0) + shape.radius,
				offsets: OFFSETS
			};
		});
	const labels = placeLabels(requests, obstacles, shapes);
	return {
		width: shapes.width,
		height: shapes.height,
		land: shapes.land,
		water: shapes.water,
		regions: shapes.regions.map(({ code, path }) => ({ code, path })),
		labels: labels.map((label) => {
			const bin = bins.get(label.code);
			return {
				...label,
				ink: bin?.ink ?? 'var(--no-data-ink)',
				halo: bin?.fill ?? 'var(--no-data)'
			};
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
			.map(({ code, x, y }) => ({ code, x, y }))
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
