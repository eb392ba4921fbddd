import { neighbors } from 'topojson-client';
import { topologies } from '../store.ts';

const { geometries } = topologies.jabar.objects.kabkota;
const byIndex = neighbors(geometries);

/** Codes of the regions of Jawa Barat that share a border with a region. */
export function neighboursOf(code: string): string[] {
	const index = geometries.findIndex(({ id }) => id === code);
	return (byIndex[index] ?? []).map((neighbour) => String(geometries[neighbour]?.id)).sort();
}
