import * as v from 'valibot';
import { parseCsv, type Record as CsvRecord } from './csv.ts';
import type { Problem } from './problem.ts';

/** A column's reader: a valibot schema from cell text to value, whose messages say what was expected. */
export type Columns = Record<string, v.GenericSchema<string, unknown>>;

interface Line<C extends Columns> {
	line: number;
	cells: Record<keyof C & string, string>;
}

export interface Row<C extends Columns> extends Line<C> {
	values: { [K in keyof C]: v.InferOutput<C[K]> };
}

export interface Table<C extends Columns> {
	file: string;
	/** Rows whose every cell was read. */
	rows: Row<C>[];
	/** These and the rows with a bad cell, so that one bad cell is not told again as a missing row. */
	lines: Line<C>[];
	problems: Problem[];
}

/** Reads a CSV file against its columns. A file that cannot be told apart in columns has no lines. */
export function readTable<C extends Columns>(
	file: string,
	text: string | undefined,
	columns: C
): Table<C> {
	const table: Table<C> = { file, rows: [], lines: [], problems: [] };
	const tell = (line: number, column: string, value: string, expected: string) =>
		table.problems.push({ file, line, column, value, expected });
	if (text === undefined) {
		tell(1, '(file)', '', 'a file of this name');
		return table;
	}

	const { records, faults } = parseCsv(text);
	for (const { line, start, message } of faults)
		tell(line, '(row)', start, `well-formed CSV (${message})`);
	const [head, ...body] = records;
	if (!head) tell(1, '(file)', '', `a header with the columns ${Object.keys(columns).join(', ')}`);
	if (!head) return table;

	checkHeader(head, Object.keys(columns), tell);
	const isReadable = table.problems.length === 0;
	if (body.length === 0) tell(head.line, '(file)', '', 'at least one row under the header');
	const garbledFrom = faults[0]?.line ?? Infinity;
	for (const { line, cells: record } of body.filter((row) => row.line < garbledFrom)) {
		const cells = namedCells(head.cells, record);
		const values = readRow(columns, head.cells, record, (...problem) => tell(line, ...problem));
		if (!isReadable) continue;
		// The header was checked: every column has a cell.
		table.lines.push({ line, cells } as Line<C>);
		if (values) table.rows.push({ line, cells, values } as Row<C>);
	}
	return table;
}

function checkHeader(
	{ line, cells }: CsvRecord,
	names: readonly string[],
	tell: (line: number, column: string, value: string, expected: string) => void
): void {
	for (const name of names) {
		if (!cells.includes(name)) tell(line, name, '', 'this column, which is missing');
	}
	for (const [index, name] of cells.entries()) {
		if (!names.includes(name)) tell(line, name, name, `one of the columns ${names.join(', ')}`);
		else if (cells.indexOf(name) !== index) tell(line, name, name, 'each column once');
	}
}

function namedCells(header: readonly string[], record: readonly string[]): Record<string, string> {
	return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
}

/** The values of a row; null, with its problems told, when it has the wrong number of cells or a bad one. */
function readRow(
	columns: Columns,
	header: readonly string[],
	record: readonly string[],
	tell: (column: string, value: string, expected: string) => void
): Record<string, unknown> | null {
	if (record.length !== header.length) {
		tell(
			header[record.length] ?? `(cell ${header.length + 1})`,
			record.slice(header.length).join(','),
			`${header.length} cells, as in the header, not ${record.length}; text with a comma stands in quotes`
		);
		return null;
	}
	const values: Record<string, unknown> = {};
	let isSound = true;
	for (const [index, column] of header.entries()) {
		const schema = columns[column];
		const value = record[index] ?? '';
		const result = schema && v.safeParse(schema, value);
		if (result?.success) values[column] = result.output;
		else {
			isSound = false;
			if (result) tell(column, value, result.issues[0].message);
		}
	}
	return isSound ? values : null;
}
