import { JOB_STATUSES } from '#lib/model/labour.ts';
import { JAWA_BARAT, NATION } from '#lib/model/region.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { repeats } from './references.ts';

type LabourTable = Tables['labour'];
type LabourRow = LabourTable['rows'][number];
const SUMMED = ['labour_force', 'employed', 'unemployed', ...JOB_STATUSES] as const;
/** August 2017 as first published: the 27, labour force and employed only. */
const ORIGINAL_YEAR = 2017;

/** Rows add up in themselves, the 27 to Jawa Barat, and the provinces to Indonesia. */
export function checkLabour(table: LabourTable, regions: Tables['regions']): Problem[] {
	return [
		...repeats(table.file, table.lines, 'region_code', 'year'),
		...table.rows.flatMap((row) =>
			row.values.vintage === 'original'
				? checkOriginal(table.file, row)
				: checkBackcast(table.file, row)
		),
		...[JAWA_BARAT, NATION].flatMap((whole) => checkSums(table, whole, regions))
	];
}

function checkOriginal(file: string, { line, cells, values }: LabourRow): Problem[] {
	const problems: Problem[] = [];
	const tell = (column: keyof typeof cells, expected: string) =>
		problems.push({ file, line, column, value: cells[column], expected });
	if (values.year !== ORIGINAL_YEAR) {
		tell('vintage', `"backcast": only ${ORIGINAL_YEAR} is of the original vintage`);
		return problems;
	}
	if (values.region_code.length !== 4)
		tell('region_code', `a kabupaten or kota: ${ORIGINAL_YEAR} is of the 27 only`);
	for (const column of ['unemployed', ...JOB_STATUSES, 'unemployment_rate'] as const)
		if (values[column] !== null) tell(column, 'empty in the original vintage');
	if (values.employed > values.labour_force) tell('employed', 'not more than labour_force');
	return problems;
}

function checkBackcast(file: string, { line, cells, values }: LabourRow): Problem[] {
	const problems: Problem[] = [];
	const tell = (column: keyof typeof cells, expected: string) =>
		problems.push({ file, line, column, value: cells[column], expected });
	const { labour_force: labourForce, employed, unemployed, unemployment_rate: rate } = values;

	if (values.year <= ORIGINAL_YEAR) {
		tell('vintage', `"original" up to ${ORIGINAL_YEAR}`);
		return problems;
	}
	if (unemployed === null) {
		if (values.note_id === '')
			tell('unemployed', 'a number, or a note that says why there is none');
	} else if (labourForce !== employed + unemployed)
		tell(
			'labour_force',
			`${employed + unemployed}: employed ${employed} + unemployed ${unemployed}`
		);

	const missing = JOB_STATUSES.filter((status) => values[status] === null);
	for (const status of missing) tell(status, 'a whole number');
	const statuses = sum(JOB_STATUSES.map((status) => values[status]));
	if (missing.length === 0 && statuses !== employed) {
		const terms = JOB_STATUSES.map((status) => `${status} ${cells[status]}`).join(' + ');
		tell('employed', `${statuses}, the sum of the seven job statuses: ${terms}`);
	}
	if (rate !== null && unemployed !== null) {
		const computed = (100 * unemployed) / labourForce;
		if (Math.abs(computed - rate) > 0.0051)
			tell('unemployment_rate', `${computed.toFixed(2)}: unemployed ÷ labour_force`);
	}
	return problems;
}

/** A kabupaten or kota of this province, or a province of the nation. */
function isPartOf(whole: string, code: string): boolean {
	return whole === NATION ? /^\d{2}$/.test(code) : code.length === 4 && code.startsWith(whole);
}

function checkSums(table: LabourTable, whole: string, regions: Tables['regions']): Problem[] {
	const { file, rows, lines } = table;
	const parts = regions.lines
		.map(({ cells }) => cells.code)
		.filter((code) => isPartOf(whole, code));
	const members = rows.filter(({ values }) => isPartOf(whole, values.region_code));
	const read = new Set(rows.map(({ line }) => line));
	const unread = lines.filter(({ line }) => !read.has(line)).map(({ cells }) => cells.region_code);
	const problems: Problem[] = [];
	for (const year of new Set(members.map(({ values }) => values.year))) {
		const inYear = members.filter(({ values }) => values.year === year);
		const total = rows.find(({ values }) => values.region_code === whole && values.year === year);
		const present = new Set(inYear.map(({ values }) => values.region_code));
		const missing = parts.filter((code) => !present.has(code));
		if (!total && year !== ORIGINAL_YEAR) missing.unshift(whole);
		if (missing.length === 0 && inYear.length === present.size && total)
			problems.push(...checkSum(file, total, inYear));
		// A row with a bad cell was told as that.
		const untold = missing.filter((code) => !unread.includes(code));
		if (untold.length > 0)
			problems.push({
				file,
				line: inYear[0]?.line ?? 1,
				column: 'year',
				value: String(year),
				expected: `a row of this year for each region; missing: ${untold.join(', ')}`
			});
	}
	return problems;
}

function checkSum(file: string, total: LabourRow, members: readonly LabourRow[]): Problem[] {
	return SUMMED.flatMap((column) => {
		const values = members.map((row) => row.values[column]);
		if (values.includes(null) || total.values[column] === sum(values)) return [];
		return [
			{
				file,
				line: total.line,
				column,
				value: total.cells[column],
				expected: `${sum(values)}, the sum of its ${members.length} parts`
			}
		];
	});
}

function sum(values: readonly (number | null)[]): number {
	return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
