import { monthOf } from './as-of.ts';
import type { Observation } from './observation.ts';
import { monthsBetween } from './target.ts';

/** Two published counts of active participants that may be compared, older first. */
export interface Pace {
	from: Observation;
	to: Observation;
	months: number;
	/** The difference in people; negative when there are fewer. */
	people: number;
}

/** The last two comparable statements of one region: all workers, counted in the same way, in different months. */
export function paceOf(rows: readonly Observation[]): Pace | null {
	const counts = rows
		.filter(isCount)
		.sort(
			(a, b) =>
				b.asOf.last.localeCompare(a.asOf.last) ||
				Number(b.preferred) - Number(a.preferred) ||
				a.statementId.localeCompare(b.statementId)
		);
	for (const [index, to] of counts.entries()) {
		for (const from of counts.slice(index + 1)) {
			if (from.basis !== to.basis || from.jakon !== to.jakon) continue;
			const months = monthsBetween(monthOf(from.asOf) ?? '', monthOf(to.asOf) ?? '');
			if (months > 0) return { from, to, months, people: (to.value ?? 0) - (from.value ?? 0) };
		}
	}
	return null;
}

/** A sound total of active participants with a value and a month; a whole year names no month to count from. */
function isCount(row: Observation): boolean {
	return (
		row.metric === 'active' &&
		row.segment === 'total' &&
		row.programme === '' &&
		row.ecosystem === '' &&
		row.status === 'ok' &&
		row.value !== null &&
		(row.asOf.precision === 'day' || row.asOf.precision === 'month')
	);
}
