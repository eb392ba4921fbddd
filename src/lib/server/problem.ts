/** One thing wrong in a data file. */
export interface Problem {
	file: string;
	line: number;
	column: string;
	value: string;
	expected: string;
}

/** `data/statements.csv:12: value: "37,4": a number with a decimal point` */
export function describeProblem({ file, line, column, value, expected }: Problem): string {
	return `${file}:${line}: ${column}: ${JSON.stringify(value)}: ${expected}`;
}

/** Every problem found, at once. */
export class DataError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`${problems.map(describeProblem).join('\n')}\n`);
		this.name = 'DataError';
		this.problems = problems;
	}
}
