import {
	formalOf,
	JOB_STATUSES,
	VINTAGES,
	type JobStatus,
	type LabourYear
} from '#lib/model/labour.ts';
import type { MapArea } from '../areas.ts';
import type { SurveyIndicator } from '../indicators/survey-indicator.ts';
import { labourOf, nation } from '../store.ts';
import { makeTable, type Column, type DataTable, type TableKind } from './data-table.ts';
import {
	COUNT,
	noteColumns,
	oneOf,
	REGION_KEY,
	regionColumns,
	REQUIRED
} from './shared-columns.ts';

const UNITS = ['percent', 'points', 'people'] as const;

interface LabourRow {
	row: LabourYear;
	value: number | null;
	unit: (typeof UNITS)[number];
}

function countColumn(
	name: JobStatus | 'unemployed' | 'formal' | 'informal',
	cell: (row: LabourYear) => number | null
): Column<LabourRow> {
	return { name, type: 'integer', constraints: COUNT, cell: ({ row }) => cell(row) };
}

/** One row is one region in August of one year, with the value that the figure draws of it. */
export const LABOUR_TABLE: TableKind<LabourRow> = {
	name: 'ketenagakerjaan',
	columns: [
		{ name: 'year', type: 'year', constraints: REQUIRED, cell: ({ row }) => row.year },
		{
			name: 'vintage',
			type: 'string',
			constraints: { ...REQUIRED, ...oneOf(VINTAGES) },
			cell: ({ row }) => row.vintage
		},
		...regionColumns<LabourRow>(({ row }) => row.regionCode),
		{ name: 'figure_value', type: 'number', cell: ({ value }) => value },
		{
			name: 'figure_unit',
			type: 'string',
			constraints: { ...REQUIRED, ...oneOf(UNITS) },
			cell: ({ unit }) => unit
		},
		{
			name: 'labour_force',
			type: 'integer',
			constraints: { ...REQUIRED, ...COUNT },
			cell: ({ row }) => row.labourForce
		},
		{
			name: 'employed',
			type: 'integer',
			constraints: { ...REQUIRED, ...COUNT },
			cell: ({ row }) => row.employed
		},
		countColumn('unemployed', ({ unemployed }) => unemployed),
		countColumn('formal', formalOf),
		countColumn('informal', informalOf),
		...JOB_STATUSES.map((status) =>
			countColumn(status, ({ statuses }) => statuses?.[status] ?? null)
		),
		{
			name: 'unemployment_rate',
			type: 'number',
			constraints: COUNT,
			cell: ({ row }) => row.unemploymentRate
		},
		{
			name: 'source_ids',
			type: 'string',
			constraints: REQUIRED,
			cell: ({ row }) => row.sourceIds.join(' ')
		},
		...noteColumns<LabourRow>(({ row }) => [row.note])
	],
	primaryKey: ['region_code', 'year'],
	foreignKeys: [REGION_KEY]
};

/** A figure of the labour force survey: its regions, the area as a whole and the nation, in the years it has. */
export function makeSurveyTable(
	indicator: SurveyIndicator,
	area: MapArea,
	years: readonly number[]
): DataTable {
	const codes = [...area.regions, area.whole, nation].map(({ code }) => code);
	return makeSurveyTableOf(indicator, codes, area, years);
}

/** The same of some regions of an area, by default in all years. */
export function makeSurveyTableOf(
	indicator: SurveyIndicator,
	codes: readonly string[],
	area: MapArea,
	years: readonly number[] | null = null
): DataTable {
	const wholes = new Map(labourOf(area.whole.code).map((row) => [row.year, row]));
	const rows = [...new Set(codes)].flatMap((code) =>
		labourOf(code)
			.filter(({ year }) => years?.includes(year) ?? true)
			.map((row) => ({
				row,
				value: indicator.valueOf(row, wholes.get(row.year) ?? null),
				unit: indicator.kind === 'areas' ? indicator.scale.unit : ('people' as const)
			}))
	);
	return makeTable(LABOUR_TABLE, rows);
}

function informalOf(row: LabourYear): number | null {
	const formal = formalOf(row);
	return formal === null ? null : row.employed - formal;
}
