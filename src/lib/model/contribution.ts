import type { AsOf } from './as-of.ts';
import type { Bilingual } from './observation.ts';

export const PERIODS = ['month', 'year'] as const;

/** What a worker's protection costs, as published: so many rupiah, or a percentage of income. */
export interface Contribution {
	id: string;
	what: Bilingual;
	printed: string;
	/** Null where the source prints a percentage of income. */
	rupiah: number | null;
	percentOfIncome: number | null;
	/** The least and the most of a percentage of income, rupiah. */
	low: number | null;
	high: number | null;
	per: (typeof PERIODS)[number];
	asOf: AsOf;
	sourceId: string;
	note: Bilingual | null;
}
