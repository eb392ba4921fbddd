import type { RegionKind } from './region.ts';

/** What a region is compared by. */
export interface PeerTraits {
	code: string;
	kind: RegionKind;
	/** Informal workers, percent of the employed. */
	informalShare: number;
	/** People in the labour force. */
	labourForce: number;
}

/** With the region itself as many as can be compared side by side. */
export const PEER_COUNT = 4;

/**
 * The regions most like a region.
 *
 * Rule: regions of the same kind come first (kabupaten with kabupaten, kota with kota). Among them the nearest by
 * `√(Δi² + Δf²)`, where Δi is the difference in the share of informal workers (percentage points) and Δf that in the
 * natural logarithm of the labour force, each divided by its standard deviation over all `regions`. Of equally near
 * ones the lower code comes first.
 * @param regions all regions of the same map and year, the region among them
 */
export function peersOf(
	code: string,
	regions: readonly PeerTraits[],
	count = PEER_COUNT
): PeerTraits[] {
	const region = regions.find((candidate) => candidate.code === code);
	if (!region) return [];
	const spread = {
		share: deviationOf(regions.map(({ informalShare }) => informalShare)),
		force: deviationOf(regions.map(({ labourForce }) => Math.log(labourForce)))
	};
	const distanceTo = (other: PeerTraits) =>
		Math.hypot(
			(other.informalShare - region.informalShare) / spread.share,
			(Math.log(other.labourForce) - Math.log(region.labourForce)) / spread.force
		);
	return regions
		.filter((other) => other.code !== code)
		.map((other) => ({
			other,
			differs: other.kind === region.kind ? 0 : 1,
			distance: distanceTo(other)
		}))
		.sort(
			(a, b) =>
				a.differs - b.differs || a.distance - b.distance || a.other.code.localeCompare(b.other.code)
		)
		.slice(0, count)
		.map(({ other }) => other);
}

/** Standard deviation of all of them, not of a sample; 1 where they are all alike. */
function deviationOf(values: readonly number[]): number {
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	const variance = values.reduce((all, value) => all + (value - mean) ** 2, 0) / values.length;
	return Math.sqrt(variance) || 1;
}
