import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DATA_FILES } from '../files.ts';
import { topologies } from '../store.ts';

/** The maps of regions, by file under `data/`. */
export const GEOJSON_FILES: Readonly<Record<string, () => string>> = {
	'geo/jabar.geojson': () =>
		writeGeoJson('geo/jabar.topo.json', topologies.jabar, topologies.jabar.objects.kabkota),
	'geo/provinces.geojson': () =>
		writeGeoJson(
			'geo/provinces.topo.json',
			topologies.provinces,
			topologies.provinces.objects.provinsi
		)
};

/** About a metre: finer than either grid. */
const DECIMALS = 5;

function writeGeoJson<P extends object>(
	file: string,
	topology: Topology,
	layer: GeometryCollection<P>
): string {
	const { type, features } = feature(topology, layer);
	const collection: FeatureCollection & Record<string, unknown> = {
		type,
		...membersOf(file),
		features: features.map(windRight)
	};
	return JSON.stringify(collection);
}

/** Source, licence and note, as the TopoJSON states them. */
function membersOf(file: string): Record<string, string> {
	const topology: unknown = JSON.parse(DATA_FILES[file] ?? 'null');
	if (typeof topology !== 'object' || topology === null) throw new Error(`no data/${file}`);
	return Object.fromEntries(
		['source', 'licence', 'note'].map((name) => {
			const text: unknown = Reflect.get(topology, name);
			if (typeof text !== 'string') throw new Error(`data/${file} has no member "${name}"`);
			return [name, text];
		})
	);
}

/** RFC 7946: outer rings counterclockwise, holes clockwise. */
function windRight(shape: Feature): Feature<Polygon | MultiPolygon> {
	const { geometry, ...rest } = shape;
	if (geometry.type === 'Polygon')
		return { ...rest, geometry: { ...geometry, coordinates: geometry.coordinates.map(wind) } };
	if (geometry.type === 'MultiPolygon')
		return {
			...rest,
			geometry: { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(wind)) }
		};
	throw new Error(`no area: ${geometry.type}`);
}

function wind(ring: readonly Position[], index: number): Position[] {
	const points = ring.map((point) => point.map((part) => Number(part.toFixed(DECIMALS))));
	const isCounterclockwise = areaOf(points) > 0;
	return isCounterclockwise === (index === 0) ? points : points.reverse();
}

/** Twice the signed area: positive counterclockwise. */
function areaOf(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}
