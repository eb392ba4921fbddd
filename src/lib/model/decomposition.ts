import type { Segment } from './observation.ts';
import { multiply, ratio, subtract, sum, ZERO, type Rational } from './rational.ts';

/** One segment of the workforce of a region, in people. */
export interface SegmentCount {
	segment: Segment;
	potential: number;
	active: number;
}

/** Parts of a difference in coverage, as fractions: 1/100 is one percentage point. */
export interface Split {
	/** Coverage of the region minus that of the reference. */
	difference: Rational;
	/** What goes with another mix of segments in the potential workforce. */
	mix: Rational;
	/** What goes with another coverage within the segments. */
	within: Rational;
	segments: { segment: Segment; mix: Rational; within: Rational }[];
}

/**
 * Splits the difference of two coverages into a mix part and a within part, which add up to it exactly.
 *
 * With s the share of a segment in the potential and c its coverage, in the region X and the reference R:
 * `mix = Σ (sX − sR) × cX` and `within = Σ sR × (cX − cR)`, the two-part form of Kitagawa, "Components of a Difference
 * Between Two Rates", Journal of the American Statistical Association 50 (1955), 1168–1194.
 * They say what goes together, not what causes what.
 *
 * @param region the same segments, in any order, as `reference`; each with a potential above zero
 */
export function splitDifference(
	region: readonly SegmentCount[],
	reference: readonly SegmentCount[]
): Split {
	const here = sharesOf(region);
	const there = sharesOf(reference);
	if (here.size === 0 || here.size !== there.size) throw new Error('segments differ');
	const segments = [...here].map(([segment, own]) => {
		const other = there.get(segment);
		if (!other) throw new Error(`the reference has no segment ${segment}`);
		return {
			segment,
			mix: multiply(subtract(own.share, other.share), own.coverage),
			within: multiply(other.share, subtract(own.coverage, other.coverage))
		};
	});
	return {
		difference: subtract(coverageOf(region), coverageOf(reference)),
		mix: sum(segments.map(({ mix }) => mix)),
		within: sum(segments.map(({ within }) => within)),
		segments
	};
}

function sharesOf(counts: readonly SegmentCount[]) {
	const whole = counts.reduce((people, { potential }) => people + potential, 0);
	return new Map(
		counts.map(({ segment, potential, active }) => [
			segment,
			{ share: ratio(potential, whole), coverage: ratio(active, potential) }
		])
	);
}

function coverageOf(counts: readonly SegmentCount[]): Rational {
	const people = counts.reduce(
		(all, { active, potential }) => ({
			active: all.active + active,
			potential: all.potential + potential
		}),
		{ active: 0, potential: 0 }
	);
	return people.potential === 0 ? ZERO : ratio(people.active, people.potential);
}
