import { readAsOf } from '#lib/model/as-of.ts';
import { readPrinted } from '#lib/model/printed.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { repeats } from './references.ts';

/** Dates exist, each row is either rupiah or a percentage, and rupiah say what was printed. */
export function checkContributions({ file, rows, lines }: Tables['contributions']): Problem[] {
	const problems = repeats(file, lines, 'contribution_id');
	for (const { line, cells, values } of rows) {
		const tell = (column: keyof typeof cells, expected: string) =>
			problems.push({ file, line, column, value: cells[column], expected });
		if (!readAsOf(values.as_of, values.as_of_precision))
			tell('as_of', 'an existing date of its precision, empty only when undated');
		const { rupiah, percent_of_income: percent, low, high } = values;
		if ((rupiah === null) === (percent === null))
			tell('rupiah', 'an amount, or a percent_of_income instead');
		if (rupiah !== null && !isPrinted(values.printed, rupiah))
			tell('rupiah', `the amount printed as "${values.printed}"`);
		if (low !== null && high !== null && low >= high) tell('high', `more than low, ${low}`);
	}
	return problems;
}

function isPrinted(text: string, rupiah: number): boolean {
	// Rupiah are grouped as head counts are.
	const printed = readPrinted(text, 'people');
	return printed?.kind === 'number' && printed.number.value === rupiah;
}
