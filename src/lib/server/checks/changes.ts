import { isStatementId, unknownCounts } from '#lib/model/change.ts';
import { readAsOf } from '#lib/model/as-of.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { repeats } from './references.ts';

type ChangeRow = Tables['changes']['rows'][number];

/** Days exist and follow one another, and the latest entry on a figure says what the data says. */
export function checkChanges({ changes, statements, ...others }: Tables): Problem[] {
	const { file, lines, rows } = changes;
	const problems = repeats(file, lines, 'date', 'kind', 'concerns', 'old', 'new', 'text_id');
	const files = new Set(
		[statements, ...Object.values(others)].map((table) => table.file.replace('data/', ''))
	);
	let latest = '';
	for (const [index, row] of rows.entries()) {
		const { line, cells } = row;
		const tell = (column: keyof typeof cells, expected: string) =>
			problems.push({ file, line, column, value: cells[column], expected });
		if (!readAsOf(cells.date, 'day')) tell('date', 'an existing day YYYY-MM-DD');
		else if (cells.date < latest) tell('date', `not before ${latest}: the log grows at its end`);
		else latest = cells.date;

		for (const [column, expected] of wrongValues(row)) tell(column, expected);
		for (const column of ['text_id', 'text_en'] as const) {
			const unknown = unknownCounts(cells[column]);
			if (unknown.length > 0) tell(column, `no {${unknown.join('}, {')}}, which is not counted`);
		}
		const isFigure = isStatementId(cells.concerns);
		if (cells.kind === 'site' ? cells.concerns !== '' : !isFigure && !files.has(cells.concerns))
			tell('concerns', cells.kind === 'site' ? 'empty' : 'a statement_id or a file of data/');
		else if (isFigure && cells.new !== '' && !isTrue(row, rows.slice(index + 1), statements))
			tell('new', `what is printed in statement ${cells.concerns}`);
	}
	return problems;
}

/** The values that do not fit the kind. */
function* wrongValues({ cells }: ChangeRow): Generator<['old' | 'new', string]> {
	const { kind, old, new: now } = cells;
	const [hasOld, hasNew] = [
		kind === 'corrected' || kind === 'removed',
		kind === 'corrected' || kind === 'added'
	];
	if ((old !== '') !== hasOld) yield ['old', hasOld ? 'the figure as it was' : 'empty'];
	if ((now !== '') !== hasNew) yield ['new', hasNew ? 'the figure as it is now' : 'empty'];
	else if (hasOld && hasNew && old === now) yield ['new', 'another figure than the old one'];
}

/** Printed in its statement today, or changed again by a later entry. */
function isTrue(
	{ cells }: ChangeRow,
	later: readonly ChangeRow[],
	statements: Tables['statements']
): boolean {
	if (statements.lines.length === 0) return true;
	return (
		later.some((row) => row.cells.concerns === cells.concerns && row.cells.old === cells.new) ||
		statements.lines.some(
			(row) => row.cells.statement_id === cells.concerns && row.cells.printed === cells.new
		)
	);
}
