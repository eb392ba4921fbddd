import type { Lang } from '#lib/lang.ts';
import type { LabourYear } from '#lib/model/labour.ts';
import type { Scale } from '#lib/model/scale.ts';

/** Counts of a row of the survey that a table may show. */
export const SURVEY_COUNTS = [
	'informal',
	'formal',
	'employed',
	'unemployed',
	'labourForce'
] as const;
export type SurveyCount = (typeof SURVEY_COUNTS)[number];

/** A row's counts and shares as a reader sees them. */
export type SurveyNumbers = Record<SurveyCount, string> & {
	/** The share of informal workers, of the region and of the area as a whole. */
	share: string;
	wholeShare: string;
	whole: string;
};

export interface SurveyWords {
	name: string;
	/** In the middle of a sentence. */
	what: string;
	lede: string;
	legend: string;
	/** What stands behind the value: "129 penganggur dari 1.930 angkatan kerja". */
	counts: (numbers: SurveyNumbers) => string;
	sourceNote: string;
}

interface Base {
	/** In addresses and ids. */
	key: string;
	/** Columns of the table after the value. */
	columns: readonly SurveyCount[];
	words: Record<Lang, SurveyWords>;
}

/** A figure computed from one row of the survey: a rate fills areas, a count is drawn as circles. */
export type SurveyIndicator = Base &
	(
		| {
				kind: 'areas';
				scale: Scale;
				/** Decimals shown; more where a class asks for them. */
				decimals: number;
				/** In the scale's unit; `whole` is the row of the area as a whole. Null: cannot be computed. */
				valueOf: (row: LabourYear, whole: LabourYear | null) => number | null;
		  }
		| {
				kind: 'circles';
				/** People. */
				valueOf: (row: LabourYear) => number | null;
				/** The part of them drawn inside. */
				partOf: (row: LabourYear) => number | null;
				/** Sizes of the circles for comparison, people. */
				sizes: readonly number[];
		  }
	);
