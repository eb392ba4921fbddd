import {
	BASES,
	DENOMINATORS,
	ECOSYSTEMS,
	JAKON,
	METRICS,
	PROGRAMMES,
	SEGMENTS,
	STATUSES,
	UNITS,
	type Observation
} from '#lib/model/observation.ts';
import { makeTable, type Column, type DataTable, type TableKind } from './data-table.ts';
import {
	COUNT,
	noteColumns,
	oneOf,
	REGION_KEY,
	regionColumns,
	REQUIRED,
	SOURCE_KEY,
	statementColumns,
	timeColumns,
	yes,
	YES
} from './shared-columns.ts';

function choice(
	name: 'metric' | 'segment' | 'unit' | 'basis' | 'status',
	values: readonly string[]
): Column<Observation> {
	return {
		name,
		type: 'string',
		constraints: { ...REQUIRED, ...oneOf(values) },
		cell: (row) => row[name]
	};
}

function optionalChoice(
	name: 'programme' | 'ecosystem' | 'denominator' | 'jakon',
	values: readonly string[]
): Column<Observation> {
	return { name, type: 'string', constraints: oneOf(values), cell: (row) => row[name] };
}

/** One row is one published figure. */
export const STATEMENT_TABLE: TableKind<Observation> = {
	name: 'pernyataan',
	columns: [
		...timeColumns<Observation>(({ asOf }) => asOf),
		...regionColumns<Observation>(({ regionCode }) => regionCode),
		choice('metric', METRICS),
		choice('segment', SEGMENTS),
		optionalChoice('programme', PROGRAMMES),
		optionalChoice('ecosystem', ECOSYSTEMS),
		choice('unit', UNITS),
		{ name: 'printed', type: 'string', constraints: REQUIRED, cell: ({ printed }) => printed },
		{ name: 'value', type: 'number', constraints: COUNT, cell: ({ value }) => value },
		{ name: 'low', type: 'number', constraints: COUNT, cell: ({ low }) => low },
		{ name: 'high', type: 'number', constraints: COUNT, cell: ({ high }) => high },
		{
			name: 'about',
			type: 'string',
			constraints: YES,
			cell: ({ approximate }) => yes(approximate)
		},
		choice('basis', BASES),
		optionalChoice('denominator', DENOMINATORS),
		optionalChoice('jakon', JAKON),
		choice('status', STATUSES),
		{ name: 'preferred', type: 'string', constraints: YES, cell: (row) => yes(row.preferred) },
		...statementColumns<Observation>((row) => row),
		...noteColumns<Observation>(({ note }) => [note])
	],
	primaryKey: ['statement_id', 'metric', 'segment'],
	foreignKeys: [REGION_KEY, SOURCE_KEY]
};

/** The published figures that a figure draws, each once, in the order given. */
export function makeStatementTable(rows: readonly Observation[]): DataTable {
	return makeTable(STATEMENT_TABLE, [...new Set(rows)]);
}
