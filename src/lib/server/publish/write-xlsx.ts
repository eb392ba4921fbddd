import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Cell as XlsxCell } from 'write-excel-file/node';
import type { Cell } from './data-table.ts';

/** A sheet: its first row is the head. Texts stay texts, so that a code keeps its zeros. */
export interface Sheet {
	name: string;
	/** Characters. */
	widths: readonly number[];
	rows: readonly (readonly Cell[])[];
}

/** The dates inside a ZIP begin in 1980; a fixed one gives the same bytes for the same data. */
const ZIP_TIME = new Date(1980, 0, 1);

/** A workbook of sheets, as XLSX. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const workbook = writeWorkbook(
		sheets.map(({ name, widths, rows }) => ({
			sheet: name,
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: 1,
			data: rows.map((row, index) => row.map((cell) => makeCell(cell, index === 0)))
		}))
	);
	const parts = unzipSync(new Uint8Array(await workbook.toBuffer()));
	return zipSync(parts, { mtime: ZIP_TIME, level: 9 });
}

function makeCell(cell: Cell, isHead: boolean): XlsxCell {
	if (cell === null || cell === '') return null;
	const weight = isHead ? { fontWeight: 'bold' as const } : {};
	return typeof cell === 'number'
		? { value: cell, type: Number, ...weight }
		: { value: cell, type: String, ...weight };
}
