import { formalOf, type LabourYear } from './labour.ts';

export interface LabourSum {
	labourForce: number;
	employed: number;
	formal: number;
	informal: number;
	/** Informal of the employed, percent: every worker weighs the same, so larger regions weigh more. */
	informalShare: number;
}

/**
 * Regions of one survey year added up.
 * @returns null when there is none, or when one has no job statuses: a sum of some would pass for all
 */
export function addUpLabour(rows: readonly LabourYear[]): LabourSum | null {
	const sum = { labourForce: 0, employed: 0, formal: 0, informal: 0 };
	for (const row of rows) {
		const formal = formalOf(row);
		if (formal === null) return null;
		sum.labourForce += row.labourForce;
		sum.employed += row.employed;
		sum.formal += formal;
		sum.informal += row.employed - formal;
	}
	return sum.employed === 0 ? null : { ...sum, informalShare: (100 * sum.informal) / sum.employed };
}
