import Papa from 'papaparse';
import type { DataTable } from './data-table.ts';

/** A table as CSV: UTF-8 without a byte order mark, commas, decimal points, a line feed after each row. */
export function writeCsv({ schema, rows }: DataTable): string {
	const fields = schema.fields.map(({ name }) => name);
	return `${Papa.unparse([fields, ...rows], { newline: '\n' })}\n`;
}
