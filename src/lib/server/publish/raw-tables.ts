import type * as v from 'valibot';
import {
	count,
	optionalCount,
	optionalNumber,
	optionalText,
	text,
	webAddress,
	year,
	yesOrEmpty
} from '../cells.ts';
import {
	BREAK_COLUMNS,
	CHANGE_COLUMNS,
	CONTRIBUTION_COLUMNS,
	DAPIL_COLUMNS,
	LABOUR_COLUMNS,
	REGION_COLUMNS,
	SOURCE_COLUMNS,
	STATEMENT_COLUMNS
} from '../columns.ts';
import { parseCsv } from '../csv.ts';
import { PUBLISHED_FILES } from '../files.ts';
import type { Columns } from '../table.ts';
import type { Cell, DataTable, Field, ForeignKey, TableSchema } from './data-table.ts';
import { meaningsIn } from './meanings.ts';

interface RawTable {
	columns: Columns;
	primaryKey: readonly string[];
	foreignKeys: readonly ForeignKey[];
}

const TO_REGION = { file: 'regions.csv', to: 'code' };
const TO_SOURCE = { field: 'source_id', file: 'sources.csv', to: 'source_id' };

/** The tables of `data/` by file; those without a key may hold two rows of the same statement and kind. */
export const RAW_TABLES: Readonly<Record<string, RawTable>> = {
	'statements.csv': {
		columns: STATEMENT_COLUMNS,
		primaryKey: [],
		foreignKeys: [{ field: 'region_code', ...TO_REGION }, TO_SOURCE]
	},
	'labour-force.csv': {
		columns: LABOUR_COLUMNS,
		primaryKey: ['region_code', 'year'],
		foreignKeys: [{ field: 'region_code', ...TO_REGION }]
	},
	'regions.csv': {
		columns: REGION_COLUMNS,
		primaryKey: ['code'],
		foreignKeys: [{ field: 'parent_code', file: '', to: 'code' }]
	},
	'sources.csv': { columns: SOURCE_COLUMNS, primaryKey: ['source_id'], foreignKeys: [] },
	'dapil.csv': {
		columns: DAPIL_COLUMNS,
		primaryKey: ['region_code'],
		foreignKeys: [{ field: 'region_code', ...TO_REGION }, TO_SOURCE]
	},
	'series-breaks.csv': {
		columns: BREAK_COLUMNS,
		primaryKey: ['level', 'after_year'],
		foreignKeys: []
	},
	'contributions.csv': {
		columns: CONTRIBUTION_COLUMNS,
		primaryKey: ['contribution_id'],
		foreignKeys: [TO_SOURCE]
	},
	'changes.csv': { columns: CHANGE_COLUMNS, primaryKey: [], foreignKeys: [] }
};

/** What a cell's reader takes, by the reader itself; choices are told by their own list. */
const TYPES = new Map<Columns[string], Pick<Field, 'type' | 'format' | 'constraints'>>([
	[text, { type: 'string', constraints: { required: true } }],
	[optionalText, { type: 'string', constraints: {} }],
	[yesOrEmpty, { type: 'string', constraints: { enum: ['yes'] } }],
	[optionalNumber, { type: 'number', constraints: { minimum: 0 } }],
	[optionalCount, { type: 'integer', constraints: { minimum: 0 } }],
	[count, { type: 'integer', constraints: { required: true, minimum: 0 } }],
	[year, { type: 'year', constraints: { required: true } }],
	[webAddress, { type: 'string', format: 'uri', constraints: {} }]
]);

/** The schema of a table of `data/`, from its readers and its README. */
export function rawSchemaOf(file: string): TableSchema {
	const { columns, primaryKey, foreignKeys } = tableOf(file);
	const meanings = meaningsIn(PUBLISHED_FILES['README.md'] ?? '', file);
	return {
		name: file.replace('.csv', ''),
		primaryKey,
		foreignKeys,
		fields: Object.entries(columns).map(([name, reader]) => {
			const meaning = meanings.get(name);
			if (meaning === undefined)
				throw new Error(`data/README.md does not explain ${file}: ${name}`);
			return { name, ...fieldOf(reader), description: { id: null, en: meaning } };
		})
	};
}

/** A table of `data/` with its numbers as numbers. */
export function readRawTable(file: string): DataTable {
	const schema = rawSchemaOf(file);
	const [head, ...records] = parseCsv(PUBLISHED_FILES[file] ?? '').records;
	const places = schema.fields.map(({ name }) => head?.cells.indexOf(name) ?? -1);
	return {
		schema,
		rows: records.map(({ cells }) =>
			schema.fields.map(({ type }, index) => cellOf(cells[places[index] ?? -1] ?? '', type))
		)
	};
}

function fieldOf(reader: Columns[string]): Pick<Field, 'type' | 'format' | 'constraints'> {
	const known = TYPES.get(reader);
	if (known) return known;
	if (!isPicklist(reader)) throw new Error('a column without a type');
	const values = reader.options.map(String);
	return {
		type: 'string',
		constraints: {
			...(!values.includes('') && { required: true }),
			enum: values.filter((value) => value !== '')
		}
	};
}

function isPicklist(
	reader: Columns[string]
): reader is v.PicklistSchema<readonly string[], string> & Columns[string] {
	return reader.type === 'picklist';
}

function cellOf(text: string, type: Field['type']): Cell {
	if (text === '') return null;
	return type === 'integer' || type === 'number' || type === 'year' ? Number(text) : text;
}

function tableOf(file: string): RawTable {
	const table = RAW_TABLES[file];
	if (!table) throw new Error(`no table data/${file}`);
	return table;
}
