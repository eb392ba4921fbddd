import { neighbors } from 'topojson-client';
import { topologies } from '../store.ts';

const layers = [topologies.jabar.objects.kabkota, topologies.provinces.objects.provinsi].map(
	({ geometries }) => ({ geometries, byIndex: neighbors(geometries) })
);

/** Codes of the regions of the same map that share a border with a region. */
export function neighboursOf(code: string): string[] {
	for (const { geometries, byIndex } of layers) {
		const index = geometries.findIndex(({ id }) => id === code);
		if (index < 0) continue;
		return (byIndex[index] ?? []).map((neighbour) => String(geometries[neighbour]?.id)).sort();
	}
	return [];
}
