import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import polylabel from 'polylabel';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { RelativePath } from './relative-path.ts';

export interface Shape {
	code: string;
	/** SVG path data in map units. */
	path: string;
	/** Centre of the largest circle inside, with its radius. */
	x: number;
	y: number;
	radius: number;
	/** Left, top, right, bottom. */
	box: [number, number, number, number];
}

export interface MapShapes {
	width: number;
	height: number;
	regions: Shape[];
	/** Land around, and water over the fills: one path each. */
	land: { code: string; name: string; path: string }[];
	water: string;
	waterBoxes: Shape['box'][];
	/** The outline of some regions together, as one path. */
	outlineOf: (codes: readonly string[]) => string;
}

type Layer = GeometryCollection<{ code: string; name: string }>;

/** The frame of a map: its width in map units, and margins as shares of width and height. */
export interface Frame {
	width: number;
	margin: { left: number; right: number; top: number; bottom: number };
}

/**
 * Projects a layer once, to fill a frame.
 * @param context layers drawn around and over it, by the same projection
 */
export function makeMapShapes(
	topology: Topology,
	layer: Layer,
	context: { land?: Layer; water?: Layer },
	{ width, margin }: Frame
): MapShapes {
	const features = featuresOf(topology, layer);
	const collection = { type: 'FeatureCollection' as const, features };
	const inner = width * (1 - margin.left - margin.right);
	const projection = geoMercator().fitWidth(inner, collection);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(collection);
	const height = Math.round((bottom - top) / (1 - margin.top - margin.bottom));
	const [x, y] = projection.translate();
	projection.translate([x - left + width * margin.left, y - top + height * margin.top]);
	const clipped = geoMercator()
		.scale(projection.scale())
		.translate(projection.translate())
		.clipExtent([
			[-4, -4],
			[width + 4, height + 4]
		]);

	return {
		width,
		height,
		regions: features.map((shape) => makeShape(shape, projection)),
		land: featuresOf(topology, context.land).map((land) => ({
			code: String(land.id),
			name: land.properties.name,
			path: pathOf(land, clipped)
		})),
		water: featuresOf(topology, context.water)
			.map((water) => pathOf(water, projection))
			.join('M0 0'),
		waterBoxes: featuresOf(topology, context.water).map((water) => boxOf(water, projection)),
		outlineOf: (codes) => pathOf(mergedOf(topology, layer, codes), projection)
	};
}

/**
 * A topology without the details that nobody sees on a map of this width: corners of less than
 * `area` square map units (Visvalingam and Whyatt, 1993). Shared borders stay shared.
 */
export function dropDetails(
	topology: Topology,
	layer: Layer,
	width: number,
	area: number
): Topology {
	const collection = { type: 'FeatureCollection' as const, features: featuresOf(topology, layer) };
	const degrees = 180 / Math.PI / geoMercator().fitWidth(width, collection).scale();
	return simplify(presimplify(topology as Parameters<typeof presimplify>[0]), area * degrees ** 2);
}

function featuresOf(topology: Topology, layer: Layer | undefined) {
	if (!layer) return [];
	return feature(topology, layer).features as Feature<
		Polygon | MultiPolygon,
		{ code: string; name: string }
	>[];
}

function mergedOf(
	topology: Topology,
	layer: Layer,
	codes: readonly string[]
): Feature<MultiPolygon> {
	const parts = layer.geometries.filter(
		(shape) => shape.type !== null && codes.includes(String(shape.id))
	) as Parameters<typeof merge>[1];
	return { type: 'Feature', properties: {}, geometry: merge(topology, parts) };
}

function makeShape(shape: Feature<Polygon | MultiPolygon>, projection: GeoProjection): Shape {
	const { x, y, radius } = widestCircle(shape.geometry, projection);
	return {
		code: String(shape.id),
		path: pathOf(shape, projection),
		x: Math.round(x),
		y: Math.round(y),
		radius,
		box: boxOf(shape, projection)
	};
}

function boxOf(shape: Feature, projection: GeoProjection): Shape['box'] {
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
	return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}

function pathOf(shape: Feature, projection: GeoProjection): string {
	const context = new RelativePath();
	context.beginPath();
	geoPath(projection, context)(shape);
	return context.toString();
}

function widestCircle(geometry: Polygon | MultiPolygon, projection: GeoProjection) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const circles = polygons.map((rings) => {
		const projected = rings.map((ring) => ring.map((point) => projectPoint(point, projection)));
		const pole = polylabel(projected, 0.5);
		return { x: pole[0] ?? 0, y: pole[1] ?? 0, radius: pole.distance };
	});
	return circles.reduce((widest, circle) => (circle.radius > widest.radius ? circle : widest));
}

function projectPoint(
	[longitude = 0, latitude = 0]: Position,
	projection: GeoProjection
): [number, number] {
	const point = projection([longitude, latitude]);
	if (!point) throw new Error(`not on the map: ${longitude}, ${latitude}`);
	return point;
}
