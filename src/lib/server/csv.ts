import Papa from 'papaparse';

export interface Record {
	/** 1-based line of the file on which the record starts. */
	line: number;
	cells: string[];
}

interface Fault {
	line: number;
	/** How the record starts, to find it by. */
	start: string;
	message: string;
}

export interface ParsedCsv {
	records: Record[];
	/** Malformed quoting and the like. */
	faults: Fault[];
}

/** Splits CSV text in records with true line numbers, counting blank lines and quoted line breaks. */
export function parseCsv(text: string): ParsedCsv {
	const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const records: Record[] = [];
	const faults: Fault[] = [];
	let start = 0;
	let line = 1;
	Papa.parse<string[]>(source, {
		header: false,
		delimiter: ',',
		newline: '\n',
		step: ({ data, errors, meta }) => {
			for (const { message } of errors)
				faults.push({ line, start: source.slice(start, start + 40).split('\n')[0] ?? '', message });
			if (data.length > 1 || data[0] !== '') records.push({ line, cells: data });
			line += countBreaks(source, start, meta.cursor);
			start = meta.cursor;
		}
	});
	return { records, faults };
}

function countBreaks(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
		count++;
	return count;
}
