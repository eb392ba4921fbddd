import { isToTheLastPerson } from './arithmetic.ts';
import { yearOf, type AsOf } from './as-of.ts';
import { isOld } from './choose-coverage.ts';
import type { SegmentCount } from './decomposition.ts';
import { totalOf, type Metric, type Observation, type Segment } from './observation.ts';

/** Ways to divide all workers; jakon and pmi only where a statement names them. */
const SCHEMES: readonly { needed: readonly Segment[]; besides: readonly Segment[] }[] = [
	{ needed: ['pu', 'bpu'], besides: ['jakon', 'pmi'] },
	{ needed: ['formal', 'informal'], besides: [] }
];
const COUNTS = ['potential', 'active'] as const satisfies readonly Metric[];

/** A count that a split needs and no row gives. */
export interface MissingCount {
	metric: (typeof COUNTS)[number];
	segment: Segment;
}

/** What one statement says of the segments of a region. */
export interface SegmentReading {
	/** Null: no statement names a segment. */
	asOf: AsOf | null;
	counts: SegmentCount[];
	missing: MissingCount[];
	/** Whether all counts are printed to the last person. */
	exact: boolean;
}

/**
 * The statement that comes closest to giving potential and active participants of every segment.
 * Doubtful, undated, old and registration-based rows do not count, nor a potential other than the programme's own;
 * figures of different statements are never put together.
 * @param rows observations of one region
 * @param newestYear of the map on which the region stands, against which a figure is old
 */
export function readSegments(rows: readonly Observation[], newestYear: number): SegmentReading {
	const usable = rows.filter((row) => isUsable(row, newestYear));
	const readings = [...new Set(usable.map(({ statementId }) => statementId))].flatMap((id) => {
		const statement = usable.filter(({ statementId }) => statementId === id);
		return SCHEMES.flatMap((scheme) => readStatement(statement, scheme));
	});
	const best = readings.sort(
		(a, b) =>
			a.missing.length - b.missing.length ||
			(b.asOf?.last ?? '').localeCompare(a.asOf?.last ?? '') ||
			b.counts.length - a.counts.length
	)[0];
	return best ?? { asOf: null, counts: [], missing: allOf(['pu', 'bpu']), exact: false };
}

/** Two complete readings that divide the workers in the same way. */
export function areComparable(a: SegmentReading, b: SegmentReading): boolean {
	const namesOf = ({ counts }: SegmentReading) =>
		counts
			.map(({ segment }) => segment)
			.sort()
			.join(' ');
	return a.missing.length === 0 && b.missing.length === 0 && namesOf(a) === namesOf(b);
}

function isUsable(row: Observation, newestYear: number): boolean {
	return (
		row.programme === '' &&
		row.ecosystem === '' &&
		row.status !== 'doubtful' &&
		row.basis !== 'registration' &&
		row.asOf.precision !== 'undated' &&
		yearOf(row.asOf) <= newestYear &&
		!isOld(row, newestYear) &&
		(row.metric === 'active' || (row.metric === 'potential' && row.denominator === 'potential'))
	);
}

function readStatement(
	statement: readonly Observation[],
	{ needed, besides }: (typeof SCHEMES)[number]
): SegmentReading[] {
	const find = (metric: Metric, segment: Segment) =>
		statement.find(
			(row) =>
				row.metric === metric &&
				row.segment === segment &&
				row.value !== null &&
				(row.value > 0 || metric !== 'potential')
		);
	const isNamed = (segment: Segment) => COUNTS.some((metric) => find(metric, segment));
	if (!needed.some(isNamed)) return [];
	const segments = [...needed, ...besides.filter(isNamed)];
	const found = segments.flatMap((segment) =>
		COUNTS.flatMap((metric) => find(metric, segment) ?? [])
	);
	const counts = segments.flatMap((segment) => {
		const [potential, active] = COUNTS.map((metric) => find(metric, segment)?.value);
		return potential != null && active != null ? [{ segment, potential, active }] : [];
	});
	const missing = allOf(segments).filter(({ metric, segment }) => !find(metric, segment));
	const exact = found.every(isToTheLastPerson);
	if (missing.length === 0 && exact && !addsUp(counts, totalOf(statement, 'potential'))) return [];
	return [{ asOf: found[0]?.asOf ?? null, counts, missing, exact }];
}

/** Segments that leave out a part of the potential would give a wrong mix. */
function addsUp(counts: readonly SegmentCount[], total: Observation | undefined): boolean {
	const sum = counts.reduce((people, { potential }) => people + potential, 0);
	return total?.value == null || !isToTheLastPerson(total) || total.value === sum;
}

function allOf(segments: readonly Segment[]): MissingCount[] {
	return segments.flatMap((segment) => COUNTS.map((metric) => ({ metric, segment })));
}
