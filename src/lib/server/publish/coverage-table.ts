import { computedCoverage } from '#lib/model/arithmetic.ts';
import { chooseCoverage, isCandidate } from '#lib/model/choose-coverage.ts';
import {
	BASES,
	DENOMINATORS,
	JAKON,
	SEGMENTS,
	STATUSES,
	type Observation
} from '#lib/model/observation.ts';
import { observationsOf } from '../store.ts';
import { makeTable, type Column, type DataTable, type TableKind } from './data-table.ts';
import { mapSpansOf, type MapSpan } from './map-spans.ts';
import {
	COUNT,
	mapColumns,
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

/** What one statement says of the coverage of one segment. */
interface CoverageRow {
	/** The coverage, else a count. */
	head: Observation;
	coverage: Observation | undefined;
	active: Observation | undefined;
	potential: Observation | undefined;
	span: MapSpan | undefined;
}

const COLUMNS: readonly Column<CoverageRow>[] = [
	...timeColumns<CoverageRow>(({ head }) => head.asOf),
	...regionColumns<CoverageRow>(({ head }) => head.regionCode),
	{
		name: 'segment',
		type: 'string',
		constraints: { ...REQUIRED, ...oneOf(SEGMENTS) },
		cell: ({ head }) => head.segment
	},
	{
		name: 'participants',
		type: 'integer',
		constraints: COUNT,
		cell: ({ active }) => active?.value ?? null
	},
	{ name: 'participants_printed', type: 'string', cell: ({ active }) => active?.printed ?? null },
	{
		name: 'workforce',
		type: 'integer',
		constraints: COUNT,
		cell: ({ potential }) => potential?.value ?? null
	},
	{
		name: 'workforce_printed',
		type: 'string',
		cell: ({ potential }) => potential?.printed ?? null
	},
	{
		name: 'coverage',
		type: 'number',
		constraints: COUNT,
		cell: ({ coverage }) => coverage?.value ?? null
	},
	{ name: 'coverage_printed', type: 'string', cell: ({ coverage }) => coverage?.printed ?? null },
	{
		name: 'coverage_low',
		type: 'number',
		constraints: COUNT,
		cell: ({ coverage }) => coverage?.low ?? null
	},
	{
		name: 'coverage_high',
		type: 'number',
		constraints: COUNT,
		cell: ({ coverage }) => coverage?.high ?? null
	},
	{ name: 'coverage_computed', type: 'number', constraints: COUNT, cell: computeCoverage },
	{ name: 'approximate', type: 'string', cell: nameApproximate },
	{
		name: 'status',
		type: 'string',
		constraints: { ...REQUIRED, ...oneOf(STATUSES) },
		cell: ({ head }) => head.status
	},
	{
		name: 'participants_status',
		type: 'string',
		constraints: oneOf(STATUSES),
		cell: ({ active }) => active?.status ?? null
	},
	{
		name: 'workforce_status',
		type: 'string',
		constraints: oneOf(STATUSES),
		cell: ({ potential }) => potential?.status ?? null
	},
	{ name: 'preferred', type: 'string', constraints: YES, cell: ({ head }) => yes(head.preferred) },
	{
		name: 'basis',
		type: 'string',
		constraints: { ...REQUIRED, ...oneOf(BASES) },
		cell: ({ head }) => head.basis
	},
	{
		name: 'denominator',
		type: 'string',
		constraints: oneOf(DENOMINATORS),
		cell: ({ coverage, potential }) => (coverage ?? potential)?.denominator ?? null
	},
	{ name: 'jakon', type: 'string', constraints: oneOf(JAKON), cell: ({ head }) => head.jakon },
	...mapColumns<CoverageRow>(({ span }) => span),
	...statementColumns<CoverageRow>(({ head }) => head),
	...noteColumns<CoverageRow>(({ coverage, active, potential }) =>
		[coverage, active, potential].map((row) => row?.note ?? null)
	)
];

/** One row is what one statement prints on the coverage of one segment of a region. */
export const COVERAGE_TABLE: TableKind<CoverageRow> = {
	name: 'cakupan',
	columns: COLUMNS,
	primaryKey: ['statement_id', 'segment'],
	foreignKeys: [REGION_KEY, SOURCE_KEY]
};

/** Everything published on the coverage of regions: percentages, participants and potential. */
export function makeCoverageTable(regionCodes: readonly string[]): DataTable {
	return makeTable(COVERAGE_TABLE, regionCodes.flatMap(rowsOf));
}

/** Of that, what a map of regions can show: the total coverage of all workers. */
export function makeMapCoverageTable(regionCodes: readonly string[]): DataTable {
	return makeTable(
		COVERAGE_TABLE,
		regionCodes.flatMap(rowsOf).filter(({ coverage }) => coverage && isCandidate(coverage))
	);
}

/** Oldest first, undated last. */
function rowsOf(code: string): CoverageRow[] {
	const own = observationsOf(code).filter(
		({ metric, programme, ecosystem }) =>
			['coverage', 'active', 'potential'].includes(metric) && programme === '' && ecosystem === ''
	);
	const spans = mapSpansOf(
		own.map(({ asOf }) => asOf.last),
		(month) => chooseCoverage(own, month)?.statementId ?? null
	);
	const groups = new Map<string, Observation[]>();
	for (const row of own) {
		const key = `${row.statementId} ${row.segment}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const last = (row: CoverageRow) => row.head.asOf.last || '9999';
	return [...groups.values()]
		.flatMap((rows) => makeRow(rows, spans) ?? [])
		.sort((a, b) => last(a).localeCompare(last(b)));
}

function makeRow(
	rows: readonly Observation[],
	spans: ReadonlyMap<string, MapSpan>
): CoverageRow | null {
	const [coverage, active, potential] = (['coverage', 'active', 'potential'] as const).map(
		(metric) => rows.find((row) => row.metric === metric)
	);
	const head = coverage ?? active ?? potential;
	if (!head) return null;
	const span = coverage && isCandidate(coverage) ? spans.get(head.statementId) : undefined;
	return { head, coverage, active, potential, span };
}

function computeCoverage({ active, potential }: CoverageRow): number | null {
	if (!active || !potential) return null;
	if ([active, potential].some(({ status }) => status === 'doubtful')) return null;
	return computedCoverage(active, potential);
}

function nameApproximate({ active, potential, coverage }: CoverageRow): string {
	const named = [
		['participants', active],
		['workforce', potential],
		['coverage', coverage]
	] as const;
	return named.flatMap(([name, row]) => (row?.approximate ? [name] : [])).join(' ');
}
