import type { Change } from './change.ts';
import { isStatementId } from './change.ts';

/** What a figure stands on, as the change log names it. */
export interface Basis {
	/** Statements and files of `data/` that it shows. */
	concerns: readonly string[];
	/** Regions whose removed statements it would have shown. */
	regionCodes: readonly string[];
	/** The time it shows, `YYYY-MM` or `YYYY`; null: the latest. */
	period: string | null;
}

/** How often what a figure shows was changed after its first release: a number from 1 on, and the last change. */
export interface Revision {
	number: number;
	/** Null when there was none. */
	last: Change | null;
}

/**
 * The revision of a figure by the change log: one for each day on which something it shows was changed.
 * The latest figure takes new statements in as it goes; one of a past period is revised by them.
 */
export function revisionOf(changes: readonly Change[], basis: Basis): Revision {
	const own = changes.filter((change) => isRevision(change, basis));
	return { number: 1 + new Set(own.map(({ date }) => date)).size, last: own.at(-1) ?? null };
}

function isRevision({ kind, concerns }: Change, { concerns: shown, ...basis }: Basis): boolean {
	if (kind === 'site') return false;
	if (kind === 'removed') return isWithin(concerns, basis);
	return shown.includes(concerns) && (kind === 'corrected' || basis.period !== null);
}

/** Whether a statement that is gone was of these regions, and not later than the period. */
function isWithin(id: string, { regionCodes, period }: Omit<Basis, 'concerns'>): boolean {
	if (!isStatementId(id)) return false;
	const [code = ''] = id.split('-');
	const time = id.slice(code.length + 1, -2);
	const isDated = /^\d/.test(time);
	if (!regionCodes.includes(code)) return false;
	return period === null || (isDated && time.slice(0, period.length) <= period);
}
