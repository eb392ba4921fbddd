import type { Bilingual } from './observation.ts';

export const JOB_STATUSES = [
	'own_account',
	'own_account_with_temporary',
	'employer_with_permanent',
	'employee',
	'casual_agriculture',
	'casual_non_agriculture',
	'unpaid_family'
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const VINTAGES = ['original', 'backcast'] as const;
export type Vintage = (typeof VINTAGES)[number];

/** One region in August of one year, from BPS Sakernas; people. Null: not in the source. */
export interface LabourYear {
	regionCode: string;
	year: number;
	vintage: Vintage;
	labourForce: number;
	employed: number;
	unemployed: number | null;
	statuses: Record<JobStatus, number> | null;
	/** Percent, as BPS published it. */
	unemploymentRate: number | null;
	sourceIds: string[];
	note: Bilingual | null;
}

/** A place where a series must not be joined. */
export interface SeriesBreak {
	level: 'kabkota' | 'province' | 'nation';
	afterYear: number;
	beforeYear: number;
	note: Bilingual;
}

/** Employers with permanent workers and employees: BPS's definition of formal employment (2025). */
export function formalOf({ statuses }: LabourYear): number | null {
	return statuses && statuses.employer_with_permanent + statuses.employee;
}

/** Employed people outside formal employment, percent of the employed. */
export function informalShareOf(row: LabourYear): number | null {
	const formal = formalOf(row);
	return formal === null || row.employed === 0
		? null
		: (100 * (row.employed - formal)) / row.employed;
}

/** Open unemployment (TPT), percent of the labour force; null where the source gives no unemployed. */
export function unemploymentRateOf({ unemployed, labourForce }: LabourYear): number | null {
	return unemployed === null || labourForce === 0 ? null : (100 * unemployed) / labourForce;
}

/** Splits a yearly series where it must not be joined: at a break, a change of vintage or a missing year. */
export function splitAtBreaks<T extends { year: number; vintage: Vintage }>(
	rows: readonly T[],
	breaks: readonly SeriesBreak[]
): T[][] {
	const runs: T[][] = [];
	let previous: T | undefined;
	for (const row of [...rows].sort((a, b) => a.year - b.year)) {
		const joined =
			previous !== undefined &&
			row.year === previous.year + 1 &&
			row.vintage === previous.vintage &&
			!breaks.some((at) => at.afterYear === previous?.year && at.beforeYear === row.year);
		if (joined) runs.at(-1)?.push(row);
		else runs.push([row]);
		previous = row;
	}
	return runs;
}
