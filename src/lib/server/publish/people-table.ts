import { isToTheLastPerson } from '#lib/model/arithmetic.ts';
import { BASES, type Observation } from '#lib/model/observation.ts';
import { registeredIn } from '../figures/registered-map.ts';
import { countsWithoutProtection, uncoveredOf } from '../uncovered.ts';
import { makeTable, type DataTable, type TableKind } from './data-table.ts';
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

const WAYS = ['printed', 'computed'] as const;

/** A number of people of a region, by one statement. */
interface PeopleRow {
	people: number;
	row: Observation;
	how: (typeof WAYS)[number];
	exact: boolean;
	/** Of a computed number. */
	active?: Observation;
	potential?: Observation;
	span: MapSpan | undefined;
}

/** One row is a number of people of one region, printed or computed from one statement. */
export const PEOPLE_TABLE: TableKind<PeopleRow> = {
	name: 'orang',
	columns: [
		...timeColumns<PeopleRow>(({ row }) => row.asOf),
		...regionColumns<PeopleRow>(({ row }) => row.regionCode),
		{
			name: 'people',
			type: 'integer',
			constraints: { ...REQUIRED, ...COUNT },
			cell: ({ people }) => people
		},
		{
			name: 'people_printed',
			type: 'string',
			cell: ({ row, how }) => (how === 'printed' ? row.printed : null)
		},
		{
			name: 'how',
			type: 'string',
			constraints: { ...REQUIRED, ...oneOf(WAYS) },
			cell: ({ how }) => how
		},
		{ name: 'rounded', type: 'string', constraints: YES, cell: ({ exact }) => yes(!exact) },
		{
			name: 'participants',
			type: 'integer',
			constraints: COUNT,
			cell: ({ active }) => active?.value ?? null
		},
		{
			name: 'workforce',
			type: 'integer',
			constraints: COUNT,
			cell: ({ potential }) => potential?.value ?? null
		},
		{
			name: 'basis',
			type: 'string',
			constraints: { ...REQUIRED, ...oneOf(BASES) },
			cell: ({ row }) => row.basis
		},
		...mapColumns<PeopleRow>(({ span }) => span),
		...statementColumns<PeopleRow>(({ row }) => row),
		...noteColumns<PeopleRow>(({ row, active, potential }) =>
			[row, active, potential].map((one) => one?.note ?? null)
		)
	],
	primaryKey: ['statement_id'],
	foreignKeys: [REGION_KEY, SOURCE_KEY]
};

/** Workers without protection, every count that a map of some month can show. */
export function makeUncoveredTable(regionCodes: readonly string[]): DataTable {
	const rows = regionCodes.flatMap((code): PeopleRow[] => {
		const counts = countsWithoutProtection(code);
		const spans = mapSpansOf(
			counts.map(({ row }) => row.asOf.last),
			(month) => uncoveredOf(code, month)?.row.statementId ?? null
		);
		return counts
			.map((count) => ({
				...count,
				how: count.kind,
				exact: count.kind === 'printed' ? isToTheLastPerson(count.row) : count.exact,
				span: spans.get(count.row.statementId)
			}))
			.sort((a, b) => a.row.asOf.last.localeCompare(b.row.asOf.last));
	});
	return makeTable(PEOPLE_TABLE, rows);
}

/** Active participants by place of registration: one table of one month. */
export function makeRegisteredTable(regionCodes: readonly string[]): DataTable {
	const rows = regionCodes.flatMap((code): PeopleRow[] => {
		const row = registeredIn(code);
		if (!row) return [];
		const span = { from: '', until: '', latest: true };
		return [{ people: row.value, row, how: 'printed', exact: isToTheLastPerson(row), span }];
	});
	return makeTable(PEOPLE_TABLE, rows);
}
