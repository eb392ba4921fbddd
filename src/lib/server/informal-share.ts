import { formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { decimalsWithin } from '#lib/model/bins.ts';
import { formalOf, informalShareOf, type LabourYear } from '#lib/model/labour.ts';
import { INFORMAL_SCALE } from '#lib/model/scale.ts';
import { jawaBarat, labourOf } from './store.ts';

/** The newest year with job statuses. */
export const LATEST_INFORMAL_YEAR = Math.max(
	...labourOf(jawaBarat.code)
		.filter(({ statuses }) => statuses !== null)
		.map(({ year }) => year)
);

/** The share of informal workers with as many decimals as its class needs. */
export function formatInformalShare(share: number, lang: Lang): string {
	return formatPercent(share, lang, decimalsOf(share));
}

/** The share of formal workers beside that of informal ones, so that the two add up to 100 as shown too. */
export function formatFormalShare(informalShare: number, lang: Lang): string {
	const decimals = decimalsOf(informalShare);
	return formatPercent(100 - Number(informalShare.toFixed(decimals)), lang, decimals);
}

/** The row and share of a region in a year; null when the survey has no job statuses for it. */
export function informalIn(
	code: string,
	year: number
): { row: LabourYear; share: number; formal: number } | null {
	const row = labourOf(code).find((candidate) => candidate.year === year);
	const share = row ? informalShareOf(row) : null;
	const formal = row ? formalOf(row) : null;
	return row && share !== null && formal !== null ? { row, share, formal } : null;
}

function decimalsOf(share: number): number {
	return decimalsWithin(share, INFORMAL_SCALE.bins);
}
