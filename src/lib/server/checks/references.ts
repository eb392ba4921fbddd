import { NATION } from '#lib/model/region.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { readDate } from '../dates.ts';

const CODES = {
	nation: { shape: /^0$/, is: '"0"' },
	province: { shape: /^\d{2}$/, is: 'a BPS code of 2 digits' },
	kabupaten: { shape: /^\d{2}[0-6]\d$/, is: 'a BPS code of 4 digits, the third 0 to 6' },
	kota: { shape: /^\d{2}[7-9]\d$/, is: 'a BPS code of 4 digits, the third 7 to 9' }
};

/** Codes and sources exist, keys stand once, texts come in both languages. */
export function checkReferences(tables: Tables): Problem[] {
	return [...checkRegions(tables.regions), ...checkSources(tables.sources), ...checkUses(tables)];
}

function checkRegions({ file, rows, lines }: Tables['regions']): Problem[] {
	const problems = (['code', 'name', 'short_name', 'kemendagri_code'] as const).flatMap((column) =>
		repeats(file, lines, column)
	);
	const codes = new Set(lines.map(({ cells }) => cells.code));
	for (const { line, values } of rows) {
		const { code, kind, parent_code: parent } = values;
		const tell = (column: string, value: string, expected: string) =>
			problems.push({ file, line, column, value, expected });
		if (!CODES[kind].shape.test(code)) tell('code', code, `${CODES[kind].is} for a ${kind}`);
		const expectedParent = kind === 'nation' ? '' : kind === 'province' ? NATION : code.slice(0, 2);
		if (parent !== expectedParent)
			tell('parent_code', parent, expectedParent === '' ? 'empty' : `"${expectedParent}"`);
		else if (parent !== '' && !codes.has(parent))
			tell('parent_code', parent, 'the code of another row');
		const digits = kind === 'nation' ? 0 : kind === 'province' ? 2 : 4;
		if (!new RegExp(`^\\d{${digits}}$`).test(values.kemendagri_code))
			tell(
				'kemendagri_code',
				values.kemendagri_code,
				digits === 0 ? 'empty' : `the code of Kemendagri, ${digits} digits`
			);
	}
	return problems;
}

function checkSources({ file, rows, lines }: Tables['sources']): Problem[] {
	const problems = repeats(file, lines, 'source_id');
	for (const { line, values } of rows) {
		if (values.date !== '' && !readDate(values.date))
			problems.push({
				file,
				line,
				column: 'date',
				value: values.date,
				expected: 'an existing date YYYY-MM-DD, YYYY-MM or YYYY, or empty'
			});
	}
	return problems;
}

function checkUses({
	regions,
	sources,
	statements,
	labour,
	breaks,
	contributions
}: Tables): Problem[] {
	const problems: Problem[] = [];
	const codes = new Set(regions.lines.map(({ cells }) => cells.code));
	const ids = new Set(sources.lines.map(({ cells }) => cells.source_id));

	// Where these files themselves could not be read, every use of them would be told again.
	for (const table of [statements, labour]) {
		for (const { line, cells } of table.rows) {
			if (codes.size > 0 && !codes.has(cells.region_code))
				problems.push({
					file: table.file,
					line,
					column: 'region_code',
					value: cells.region_code,
					expected: 'a code of data/regions.csv'
				});
			const column = 'source_id' in cells ? 'source_id' : 'source_ids';
			const value = String('source_id' in cells ? cells.source_id : cells.source_ids);
			if (ids.size > 0 && value.split(' ').some((id) => !ids.has(id)))
				problems.push({
					file: table.file,
					line,
					column,
					value,
					expected: 'a source_id of data/sources.csv'
				});
		}
	}
	for (const { line, cells } of contributions.rows) {
		if (ids.size > 0 && !ids.has(cells.source_id))
			problems.push({
				file: contributions.file,
				line,
				column: 'source_id',
				value: cells.source_id,
				expected: 'a source_id of data/sources.csv'
			});
	}
	for (const { file, rows } of [statements, labour, breaks, contributions]) {
		for (const { line, cells } of rows) {
			problems.push(...untranslated(file, line, cells, 'note'));
			problems.push(...untranslated(file, line, cells, 'label'));
		}
	}
	return problems;
}

function untranslated(
	file: string,
	line: number,
	cells: Record<string, string>,
	name: string
): Problem[] {
	const [id = '', en = ''] = [cells[`${name}_id`], cells[`${name}_en`]];
	if ((id === '') === (en === '')) return [];
	const column = id === '' ? `${name}_id` : `${name}_en`;
	return [{ file, line, column, value: '', expected: `a translation of "${id || en}"` }];
}

/** Rows that repeat what stands in `columns` of an earlier row; told at the first of these columns. */
export function repeats<C extends string>(
	file: string,
	lines: readonly { line: number; cells: Record<C, string> }[],
	column: C,
	...others: readonly C[]
): Problem[] {
	const first = new Map<string, number>();
	const problems: Problem[] = [];
	const same = others.length > 0 ? ` (same ${[column, ...others].join(', ')})` : '';
	for (const { line, cells } of lines) {
		const key = [column, ...others].map((name) => cells[name]).join('\n');
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, line);
		else
			problems.push({
				file,
				line,
				column,
				value: cells[column],
				expected: `not a repeat of line ${earlier}${same}`
			});
	}
	return problems;
}
