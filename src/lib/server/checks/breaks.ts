import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import { repeats } from './references.ts';

/** A break lies between two years that follow one another, and stands once. */
export function checkBreaks({ file, rows, lines }: Tables['breaks']): Problem[] {
	return [
		...repeats(file, lines, 'level', 'after_year', 'before_year'),
		...rows
			.filter(({ values }) => values.before_year !== values.after_year + 1)
			.map(({ line, cells, values }) => ({
				file,
				line,
				column: 'before_year',
				value: cells.before_year,
				expected: `${values.after_year + 1}, the year after after_year`
			}))
	];
}
