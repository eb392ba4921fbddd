import type { AsOf } from './as-of.ts';

export const METRICS = [
	'active',
	'inactive',
	'registered',
	'participants',
	'planned',
	'potential',
	'vulnerable_potential',
	'coverage',
	'employed_coverage',
	'registered_coverage',
	'uncovered',
	'uncovered_share',
	'segment_share',
	'group_share',
	'target_coverage',
	'target_active',
	'target_participants',
	'target_achievement',
	'villages_uncovered',
	'employed',
	'labour_force',
	'formal_workers',
	'informal_workers'
] as const;
export type Metric = (typeof METRICS)[number];

export const SEGMENTS = [
	'total',
	'pu',
	'bpu',
	'jakon',
	'pmi',
	'formal',
	'informal',
	'male',
	'female'
] as const;
export type Segment = (typeof SEGMENTS)[number];

export const PROGRAMMES = ['', 'jkk', 'jkm', 'jht', 'jp', 'jkp'] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const ECOSYSTEMS = [
	'',
	'desa',
	'pasar',
	'ecommerce',
	'umkm',
	'rentan',
	'non_asn',
	'nelayan',
	'penderes',
	'rt_rw',
	'guru',
	'ojol'
] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

export const UNITS = ['people', 'percent', 'villages'] as const;
export type Unit = (typeof UNITS)[number];

export const BASES = ['domicile', 'registration', 'branch', 'unstated'] as const;
export type Basis = (typeof BASES)[number];

export const DENOMINATORS = [
	'',
	'potential',
	'labour_force',
	'employed',
	'wage_workers',
	'informal_workers',
	'village_officials',
	'group',
	'unstated'
] as const;
export type Denominator = (typeof DENOMINATORS)[number];

export const JAKON = ['', 'yes', 'no', 'unknown'] as const;
export type Jakon = (typeof JAKON)[number];

export const STATUSES = ['ok', 'conflict', 'doubtful'] as const;
export type Status = (typeof STATUSES)[number];

export interface Bilingual {
	id: string;
	en: string;
}

/** One published figure: a row of `statements.csv`. Rows of one published sentence share `statementId`. */
export interface Observation {
	statementId: string;
	regionCode: string;
	asOf: AsOf;
	metric: Metric;
	segment: Segment;
	programme: Programme;
	ecosystem: Ecosystem;
	label: Bilingual | null;
	unit: Unit;
	/** The figure as the source prints it, without a percent sign. */
	printed: string;
	/** People, or percent (37.77, not 0.3777). Null only where the print is a range or a bound. */
	value: number | null;
	low: number | null;
	high: number | null;
	approximate: boolean;
	basis: Basis;
	denominator: Denominator;
	jakon: Jakon;
	sourceId: string;
	status: Status;
	preferred: boolean;
	note: Bilingual | null;
}

export interface Source {
	id: string;
	publisher: string;
	title: string;
	url: string;
	date: string;
	licence: string;
}

/** The other rows of the same published sentence. */
export function siblingsOf(observation: Observation, all: readonly Observation[]): Observation[] {
	return all.filter((other) => other.statementId === observation.statementId);
}

/** The total of one metric (no segment, programme or ecosystem) within a set of rows. */
export function totalOf(rows: readonly Observation[], metric: Metric): Observation | undefined {
	return rows.find(
		(row) =>
			row.metric === metric &&
			row.segment === 'total' &&
			row.programme === '' &&
			row.ecosystem === ''
	);
}
