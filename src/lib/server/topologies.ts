import type { GeometryCollection, Topology } from 'topojson-specification';
import type { DataFiles } from './read-data.ts';
import type { Problem } from './problem.ts';

type Layer = GeometryCollection<{ code: string; name: string }>;

export interface Topologies {
	jabar: Topology<{ kabkota: Layer; tetangga: Layer; water: Layer }>;
	provinces: Topology<{ provinsi: Layer }>;
}

/** Reads the two TopoJSON files; null, with a problem told, when one is missing or broken. */
export function readTopologies(files: DataFiles, problems: Problem[]): Topologies | null {
	const jabar = readTopology(
		files,
		'geo/jabar.topo.json',
		['kabkota', 'tetangga', 'water'],
		problems
	);
	const provinces = readTopology(files, 'geo/provinces.topo.json', ['provinsi'], problems);
	// The one place where TopoJSON enters: its layers were checked just above.
	return jabar && provinces ? ({ jabar, provinces } as unknown as Topologies) : null;
}

function readTopology(
	files: DataFiles,
	name: string,
	layers: readonly string[],
	problems: Problem[]
): Topology | null {
	const file = `data/${name}`;
	const fail = (column: string, value: string, expected: string) => {
		problems.push({ file, line: 1, column, value, expected });
		return null;
	};
	const text = files[name];
	if (text === undefined) return fail('(file)', '', 'a file of this name');
	let topology: unknown;
	try {
		topology = JSON.parse(text);
	} catch (error) {
		return fail(
			'(file)',
			text.slice(0, 20),
			`JSON (${error instanceof Error ? error.message : ''})`
		);
	}
	if (!isTopology(topology)) return fail('type', text.slice(0, 20), 'a TopoJSON topology');
	for (const name of layers) {
		const layer = topology.objects[name];
		if (layer?.type !== 'GeometryCollection' || !Array.isArray(layer.geometries))
			return fail('objects', Object.keys(topology.objects).join(' '), `a layer "${name}"`);
		for (const shape of layer.geometries) {
			if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')
				return fail('type', String(shape.type), `Polygon or MultiPolygon, in layer "${name}"`);
			const arcs: unknown[] = [shape.arcs].flat(4);
			const unknown = arcs.find((arc) => !isArcOf(topology, arc));
			if (arcs.length === 0 || unknown !== undefined)
				return fail('arcs', String(unknown ?? ''), `arcs of this file, in layer "${name}"`);
		}
	}
	return topology;
}

function isTopology(value: unknown): value is Topology {
	return (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		value.type === 'Topology' &&
		'objects' in value &&
		typeof value.objects === 'object' &&
		value.objects !== null &&
		'arcs' in value &&
		Array.isArray(value.arcs)
	);
}

/** A negative index is the same arc backwards. */
function isArcOf({ arcs }: Topology, index: unknown): boolean {
	return (
		Number.isInteger(index) &&
		Array.isArray(arcs[Number(index) < 0 ? ~Number(index) : Number(index)])
	);
}
