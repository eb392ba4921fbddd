import { PRECISIONS } from '#lib/model/as-of.ts';
import { CHANGE_KINDS } from '#lib/model/change.ts';
import { PERIODS } from '#lib/model/contribution.ts';
import { VINTAGES } from '#lib/model/labour.ts';
import {
	BASES,
	DENOMINATORS,
	ECOSYSTEMS,
	JAKON,
	METRICS,
	PROGRAMMES,
	SEGMENTS,
	STATUSES,
	UNITS
} from '#lib/model/observation.ts';
import { REGION_KINDS } from '#lib/model/region.ts';
import {
	count,
	oneOf,
	optionalCount,
	optionalNumber,
	optionalText,
	text,
	webAddress,
	year,
	yesOrEmpty
} from './cells.ts';

/** The columns of each table in `data/`, in the order of `data/README.md`. */
export const REGION_COLUMNS = {
	code: text,
	kemendagri_code: optionalText,
	parent_code: optionalText,
	kind: oneOf(REGION_KINDS),
	name: text,
	short_name: text
};

export const SOURCE_COLUMNS = {
	source_id: text,
	publisher: text,
	title: text,
	url: webAddress,
	date: optionalText,
	licence: text
};

export const STATEMENT_COLUMNS = {
	statement_id: text,
	region_code: text,
	as_of: optionalText,
	as_of_precision: oneOf(PRECISIONS),
	metric: oneOf(METRICS),
	segment: oneOf(SEGMENTS),
	programme: oneOf(PROGRAMMES),
	ecosystem: oneOf(ECOSYSTEMS),
	label_id: optionalText,
	label_en: optionalText,
	unit: oneOf(UNITS),
	printed: text,
	value: optionalNumber,
	low: optionalNumber,
	high: optionalNumber,
	approximate: yesOrEmpty,
	basis: oneOf(BASES),
	denominator: oneOf(DENOMINATORS),
	jakon: oneOf(JAKON),
	source_id: text,
	status: oneOf(STATUSES),
	preferred: yesOrEmpty,
	note_id: optionalText,
	note_en: optionalText
};

export const LABOUR_COLUMNS = {
	region_code: text,
	year,
	vintage: oneOf(VINTAGES),
	labour_force: count,
	employed: count,
	unemployed: optionalCount,
	own_account: optionalCount,
	own_account_with_temporary: optionalCount,
	employer_with_permanent: optionalCount,
	employee: optionalCount,
	casual_agriculture: optionalCount,
	casual_non_agriculture: optionalCount,
	unpaid_family: optionalCount,
	unemployment_rate: optionalNumber,
	source_ids: text,
	note_id: optionalText,
	note_en: optionalText
};

export const BREAK_COLUMNS = {
	level: oneOf(['kabkota', 'province', 'nation']),
	after_year: year,
	before_year: year,
	note_id: text,
	note_en: text
};

export const DAPIL_COLUMNS = {
	dapil: text,
	name: text,
	region_code: text,
	source_id: text
};

export const CHANGE_COLUMNS = {
	date: text,
	kind: oneOf(CHANGE_KINDS),
	concerns: optionalText,
	old: optionalText,
	new: optionalText,
	text_id: text,
	text_en: text
};

export const CONTRIBUTION_COLUMNS = {
	contribution_id: text,
	what_id: text,
	what_en: text,
	printed: text,
	rupiah: optionalCount,
	percent_of_income: optionalNumber,
	low: optionalCount,
	high: optionalCount,
	per: oneOf(PERIODS),
	as_of: optionalText,
	as_of_precision: oneOf(PRECISIONS),
	source_id: text,
	note_id: optionalText,
	note_en: optionalText
};
