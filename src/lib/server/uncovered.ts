import { lastDayOf } from '#lib/model/as-of.ts';
import { peopleBetween } from '#lib/model/arithmetic.ts';
import { totalOf, type Observation } from '#lib/model/observation.ts';
import { jabarRegions, observationsOf } from './store.ts';
import { monthsOfChange } from './coverage.ts';

/** Workers without protection: as a source prints them, or what is left of the potential of one statement. */
export type Uncovered = { people: number; row: Observation } & (
	| { kind: 'printed' }
	| { kind: 'computed'; exact: boolean; active: Observation; potential: Observation }
);

/** The newest count of a region up to the last day of a month; null month: ever. Printed ones go before computed ones. */
export function uncoveredOf(code: string, month: string | null): Uncovered | null {
	const limit = month === null ? '9999' : (lastDayOf(month) ?? '');
	const known = countsWithoutProtection(code).filter(({ row }) => row.asOf.last <= limit);
	return (
		known.sort(
			(a, b) =>
				b.row.asOf.last.localeCompare(a.row.asOf.last) ||
				Number(b.kind === 'printed') - Number(a.kind === 'printed') ||
				a.row.statementId.localeCompare(b.row.statementId)
		)[0] ?? null
	);
}

/** Every dated count of a region that a map of some month can show. */
export function countsWithoutProtection(code: string): Uncovered[] {
	const rows = observationsOf(code).filter(
		({ status, basis, asOf }) =>
			status !== 'doubtful' && basis !== 'registration' && asOf.precision !== 'undated'
	);
	return [...new Set(rows.map(({ statementId }) => statementId))].flatMap((id): Uncovered[] => {
		const sentence = rows.filter(({ statementId }) => statementId === id);
		const printed = totalOf(sentence, 'uncovered');
		if (printed?.value != null) return [{ kind: 'printed', people: printed.value, row: printed }];
		const [active, potential] = [totalOf(sentence, 'active'), totalOf(sentence, 'potential')];
		const gap = active && potential && peopleBetween(active, potential);
		return gap ? [{ kind: 'computed', ...gap, row: active, active, potential }] : [];
	});
}

/** Months in which a count of Jawa Barat changes, oldest first. */
export const UNCOVERED_MONTHS: readonly string[] = monthsOfChange(
	jabarRegions.flatMap(({ code }) => countsWithoutProtection(code).map(({ row }) => row)),
	(month) => jabarRegions.map(({ code }) => uncoveredOf(code, month)?.row.statementId ?? '')
);
