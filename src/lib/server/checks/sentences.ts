import type { Metric, Observation } from '#lib/model/observation.ts';
import { readPrinted, roundingOf } from '#lib/model/printed.ts';
import type { Problem } from '../problem.ts';
import type { StatementRow } from './statements.ts';

/** The percentages that are a count of people divided by the potential. */
const PARTS: Partial<Record<Metric, Metric>> = {
	coverage: 'active',
	registered_coverage: 'registered'
};

/** One published sentence: one region, time and source; its percentages agree with its own counts. */
export function checkSentences(
	file: string,
	read: ReadonlyMap<Observation, StatementRow>
): Problem[] {
	const sentences = new Map<string, Observation[]>();
	for (const row of read.keys()) {
		const sentence = sentences.get(row.statementId) ?? [];
		sentence.push(row);
		sentences.set(row.statementId, sentence);
	}
	return [...sentences.values()].flatMap((sentence) => [
		...checkSameOrigin(file, sentence, read),
		...sentence.flatMap((row) => checkShare(file, row, sentence, read))
	]);
}

function checkSameOrigin(
	file: string,
	sentence: readonly Observation[],
	read: ReadonlyMap<Observation, StatementRow>
): Problem[] {
	const rows = sentence.flatMap((observation) => read.get(observation) ?? []);
	return (['region_code', 'as_of', 'source_id'] as const).flatMap((column) => {
		const usual = commonest(rows.map(({ cells }) => cells[column]));
		return rows
			.filter(({ cells }) => cells[column] !== usual)
			.map(({ line, cells }) => ({
				file,
				line,
				column,
				value: cells[column],
				expected: `"${usual}", as in the other rows of statement ${cells.statement_id}`
			}));
	});
}

/** What stands most often; of equals the first. */
function commonest(texts: readonly string[]): string | undefined {
	const countOf = (text: string) => texts.filter((other) => other === text).length;
	return [...texts].sort((a, b) => countOf(b) - countOf(a))[0];
}

function checkShare(
	file: string,
	share: Observation,
	sentence: readonly Observation[],
	read: ReadonlyMap<Observation, StatementRow>
): Problem[] {
	const counted = PARTS[share.metric];
	const sameGroup = (metric: Metric) =>
		sentence.find(
			(row) =>
				row.metric === metric &&
				row.segment === share.segment &&
				row.programme === share.programme &&
				row.ecosystem === share.ecosystem
		);
	const part = counted && sameGroup(counted);
	const whole = sameGroup('potential');
	// A doubtful count is shown as printed, and nothing is computed from it.
	if (!part || !whole || share.note || [share, part, whole].some(isDoubtful)) return [];

	const [printed, above, below] = [spanOf(share), spanOf(part), spanOf(whole)];
	const row = read.get(share);
	if (!printed || !above || !below || !row) return [];
	const lowest = (100 * above.low) / below.high;
	const highest = (100 * above.high) / below.low;
	if (printed.high >= lowest && printed.low <= highest) return [];
	return [
		{
			file,
			line: row.line,
			column: 'value',
			value: row.cells.value || row.cells.printed,
			expected: `${lowest.toFixed(2)} to ${highest.toFixed(2)}, computed from "${part.printed}" in line ${read.get(part)?.line} and "${whole.printed}" in line ${read.get(whole)?.line} of the same statement, or a note on the difference`
		}
	];
}

function isDoubtful({ status }: Observation): boolean {
	return status === 'doubtful';
}

/** The printed figure with its own rounding, as low and high. */
function spanOf({ printed, unit, low, high }: Observation): { low: number; high: number } | null {
	const read = readPrinted(printed, unit);
	if (!read) return null;
	if (read.kind !== 'number') return { low: low ?? 0, high: high ?? Infinity };
	const rounding = roundingOf(read.number);
	return { low: read.number.value - rounding, high: read.number.value + rounding };
}
