import { JAWA_BARAT } from '#lib/model/region.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { repeats } from './references.ts';

const COUNT = 11;

/** Each kabupaten and kota of Jawa Barat lies in exactly one of the 11 constituencies. */
export function checkDapils({ dapils, regions, sources }: Tables): Problem[] {
	const { file, lines, rows } = dapils;
	if (lines.length === 0) return [];
	const problems = repeats(file, lines, 'region_code');
	const ids = new Set(sources.lines.map(({ cells }) => cells.source_id));
	const parts = new Set(
		regions.lines
			.map(({ cells }) => cells.code)
			.filter((code) => code.length === 4 && code.startsWith(JAWA_BARAT))
	);
	const names = new Map<string, string>();
	for (const { line, cells } of rows) {
		const tell = (column: keyof typeof cells, expected: string) =>
			problems.push({ file, line, column, value: cells[column], expected });
		// Where these files themselves could not be read, every use of them would be told again.
		if (parts.size > 0 && !parts.has(cells.region_code))
			tell('region_code', 'a kabupaten or kota of Jawa Barat in data/regions.csv');
		if (ids.size > 0 && !ids.has(cells.source_id))
			tell('source_id', 'a source_id of data/sources.csv');
		if (!isNumber(cells.dapil)) tell('dapil', `a number from 1 to ${COUNT}`);
		const first = names.get(cells.dapil);
		if (first === undefined) names.set(cells.dapil, cells.name);
		else if (first !== cells.name) tell('name', `"${first}", as in its other rows`);
	}
	const present = new Set(lines.map(({ cells }) => cells.region_code));
	const missing = [
		...[...parts].filter((code) => !present.has(code)).map((code) => ['region_code', code]),
		...Array.from({ length: COUNT }, (_, index) => String(index + 1))
			.filter((number) => !lines.some(({ cells }) => cells.dapil === number))
			.map((number) => ['dapil', number])
	];
	for (const [column = '', value = ''] of missing)
		problems.push({ file, line: 1, column, value, expected: 'a row of this, which is missing' });
	return problems;
}

function isNumber(text: string): boolean {
	return /^[1-9]\d?$/.test(text) && Number(text) <= COUNT;
}
