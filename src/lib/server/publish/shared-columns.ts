import { PRECISIONS, type AsOf } from '#lib/model/as-of.ts';
import type { Bilingual, Observation, Source } from '#lib/model/observation.ts';
import { revisionOf } from '#lib/model/revision.ts';
import { changes, regionOf, sourceOf } from '../store.ts';
import type { Column, Constraints, ForeignKey } from './data-table.ts';
import type { MapSpan } from './map-spans.ts';

export const REQUIRED: Constraints = { required: true };
export const COUNT: Constraints = { minimum: 0 };
export const YES: Constraints = { enum: ['yes'] };
const MONTH: Constraints = { pattern: '20\\d{2}-\\d{2}' };
const DATE: Constraints = { pattern: '20\\d{2}(-\\d{2}(-\\d{2})?)?' };

export function oneOf(values: readonly string[]): Constraints {
	return { enum: values.filter((value) => value !== '') };
}

export const REGION_KEY: ForeignKey = { field: 'region_code', file: 'regions.csv', to: 'code' };
export const SOURCE_KEY: ForeignKey = { field: 'source_id', file: 'sources.csv', to: 'source_id' };

export function timeColumns<T>(of: (row: T) => AsOf): Column<T>[] {
	return [
		{ name: 'period', type: 'string', constraints: DATE, cell: (row) => of(row).text },
		{
			name: 'period_precision',
			type: 'string',
			constraints: { ...REQUIRED, ...oneOf(PRECISIONS) },
			cell: (row) => of(row).precision
		}
	];
}

export function regionColumns<T>(of: (row: T) => string): Column<T>[] {
	return [
		{
			name: 'region_code',
			type: 'string',
			constraints: { ...REQUIRED, pattern: '0|\\d{2}|\\d{4}' },
			cell: of
		},
		{
			name: 'region_name',
			type: 'string',
			constraints: REQUIRED,
			cell: (row) => regionOf(of(row)).name
		}
	];
}

export function mapColumns<T>(of: (row: T) => MapSpan | undefined): Column<T>[] {
	return [
		{ name: 'map_from', type: 'string', constraints: MONTH, cell: (row) => of(row)?.from ?? null },
		{
			name: 'map_until',
			type: 'string',
			constraints: MONTH,
			cell: (row) => of(row)?.until ?? null
		},
		{
			name: 'map_latest',
			type: 'string',
			constraints: YES,
			cell: (row) => yes(of(row)?.latest ?? false)
		}
	];
}

/** Revision and key of the statement, and its source. */
export function statementColumns<T>(of: (row: T) => Observation): Column<T>[] {
	const source = (row: T): Source => sourceOf(of(row).sourceId);
	return [
		{
			name: 'revision',
			type: 'integer',
			constraints: { ...REQUIRED, minimum: 1 },
			cell: (row) =>
				revisionOf(changes, { concerns: [of(row).statementId], regionCodes: [], period: null })
					.number
		},
		{
			name: 'statement_id',
			type: 'string',
			constraints: REQUIRED,
			cell: (row) => of(row).statementId
		},
		{ name: 'source_id', type: 'string', constraints: REQUIRED, cell: (row) => source(row).id },
		{
			name: 'source_publisher',
			type: 'string',
			constraints: REQUIRED,
			cell: (row) => source(row).publisher
		},
		{
			name: 'source_title',
			type: 'string',
			constraints: REQUIRED,
			cell: (row) => source(row).title
		},
		{ name: 'source_url', type: 'string', format: 'uri', cell: (row) => source(row).url },
		{ name: 'source_date', type: 'string', constraints: DATE, cell: (row) => source(row).date }
	];
}

/** The remarks of a row's figures, each once. */
export function noteColumns<T>(of: (row: T) => readonly (Bilingual | null)[]): Column<T>[] {
	const joined = (row: T, lang: 'id' | 'en') =>
		[...new Set(of(row).flatMap((note) => note?.[lang] ?? []))].join(' ');
	return [
		{ name: 'note_id', type: 'string', cell: (row) => joined(row, 'id') },
		{ name: 'note_en', type: 'string', cell: (row) => joined(row, 'en') }
	];
}

export function yes(isSo: boolean): 'yes' | null {
	return isSo ? 'yes' : null;
}
