import { lastDayOf, overlaps, yearOf } from './as-of.ts';
import type { Observation } from './observation.ts';

/** Bases that are only a part of the workforce, so that a share of them says nothing about all workers. */
const PARTIAL = new Set(['wage_workers', 'informal_workers', 'village_officials', 'group']);

/** Total coverage of all workers, not counted where the employer is registered. */
export function isCandidate(row: Observation): boolean {
	return (
		row.metric === 'coverage' &&
		row.segment === 'total' &&
		row.programme === '' &&
		row.ecosystem === '' &&
		row.basis !== 'registration' &&
		!PARTIAL.has(row.denominator)
	);
}

/**
 * The one published coverage that stands for a region.
 * @param rows observations of one region
 * @param month `YYYY-MM`: what was published of a time up to its last day; null: the latest map
 * @returns null when there is none; never an estimate
 */
export function chooseCoverage(
	rows: readonly Observation[],
	month: string | null
): Observation | null {
	const candidates = rows.filter(isCandidate);
	const dated = candidates.filter((row) => row.asOf.precision !== 'undated');
	const limit = month === null ? '9999' : lastDayOf(month);
	if (limit === null) throw new Error(`not a month: "${month}"`);

	const known = dated.filter((row) => row.asOf.last <= limit);
	if (known.length > 0) return newest(leaveOutWeaker(known));
	if (month !== null || dated.length > 0) return null;
	const undated = leaveOutDoubtful(candidates);
	return undated.find((row) => row.preferred) ?? undated[0] ?? null;
}

/** Pairs that the rule cannot tell apart: different values, overlapping as-of, no preference known by then. */
export function ambiguousPairs(rows: readonly Observation[]): [Observation, Observation][] {
	const candidates = rows.filter(isCandidate);
	const rivals = leaveOutWeaker(candidates.filter((row) => row.asOf.precision !== 'undated'));
	const undated = leaveOutDoubtful(candidates.filter((row) => row.asOf.precision === 'undated'));
	const pairs: [Observation, Observation][] = [];
	for (const [index, a] of rivals.entries()) {
		for (const b of rivals.slice(index + 1)) {
			if (!overlaps(a.asOf, b.asOf) || sameValue(a, b)) continue;
			const known = a.asOf.last > b.asOf.last ? a.asOf.last : b.asOf.last;
			const preferred = rivals.filter(
				(row) => row.preferred && yearOf(row.asOf) === yearOf(a.asOf) && row.asOf.last <= known
			);
			if (preferred.length !== 1) pairs.push([a, b]);
		}
	}
	for (const [index, a] of undated.entries()) {
		for (const b of undated.slice(index + 1)) {
			if (!sameValue(a, b) && a.preferred === b.preferred) pairs.push([a, b]);
		}
	}
	return pairs;
}

/** Old: more than two calendar years before the newest figure on the same map. */
export function isOld(row: Observation, newestYear: number): boolean {
	return row.asOf.precision !== 'undated' && newestYear - yearOf(row.asOf) > 2;
}

function leaveOutWeaker(rows: readonly Observation[]): Observation[] {
	const left = leaveOutDoubtful(rows);
	const exactYears = new Set(
		left.filter((row) => row.asOf.precision !== 'year').map((row) => yearOf(row.asOf))
	);
	return left.filter((row) => row.asOf.precision !== 'year' || !exactYears.has(yearOf(row.asOf)));
}

function leaveOutDoubtful(rows: readonly Observation[]): Observation[] {
	const sound = rows.filter((row) => row.status !== 'doubtful');
	return sound.length > 0 ? sound : [...rows];
}

function newest(rows: readonly Observation[]): Observation | null {
	const sorted = [...rows].sort(
		(a, b) =>
			b.asOf.last.localeCompare(a.asOf.last) ||
			Number(b.preferred) - Number(a.preferred) ||
			b.asOf.first.localeCompare(a.asOf.first) ||
			a.statementId.localeCompare(b.statementId)
	);
	const latest = sorted[0];
	const preferred = sorted.find((row) => row.preferred);
	if (!latest || !preferred) return latest ?? null;
	return yearOf(preferred.asOf) >= yearOf(latest.asOf) ? preferred : latest;
}

function sameValue(a: Observation, b: Observation): boolean {
	return a.value === b.value && a.low === b.low && a.high === b.high;
}
