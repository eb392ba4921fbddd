import { readAsOf } from '#lib/model/as-of.ts';
import { ambiguousPairs } from '#lib/model/choose-coverage.ts';
import type { Metric, Observation, Unit } from '#lib/model/observation.ts';
import { readPrinted, type Printed } from '#lib/model/printed.ts';
import { readDate } from '../dates.ts';
import { makeObservation, type Tables } from '../read-data.ts';
import type { Problem } from '../problem.ts';
import { repeats } from './references.ts';
import { checkSentences } from './sentences.ts';

type StatementTable = Tables['statements'];
export type StatementRow = StatementTable['rows'][number];

/** What is counted; two figures of one source and time must differ in it. */
const TOPIC = ['metric', 'segment', 'programme', 'ecosystem', 'jakon', 'label_id'] as const;

/** Figures that mean nothing without the name of what is counted. */
const NAMED = new Set<Metric>([
	'participants',
	'planned',
	'vulnerable_potential',
	'uncovered',
	'uncovered_share',
	'group_share',
	'target_coverage',
	'target_active',
	'target_participants',
	'target_achievement',
	'villages_uncovered'
]);

const OTHER_UNITS: Partial<Record<Metric, Unit>> = {
	coverage: 'percent',
	employed_coverage: 'percent',
	registered_coverage: 'percent',
	uncovered_share: 'percent',
	segment_share: 'percent',
	group_share: 'percent',
	target_coverage: 'percent',
	target_achievement: 'percent',
	villages_uncovered: 'villages'
};

/** What a single row, a published sentence and a region's set of figures must hold to. */
export function checkStatements(table: StatementTable, sources: Tables['sources']): Problem[] {
	const { file, lines } = table;
	const dates = new Map(
		sources.rows.map(({ values }) => [values.source_id, readDate(values.date)?.last ?? ''])
	);
	// Where a source states no date, a figure may be of the year after the newest source at most.
	const newest = Number([...dates.values()].sort().at(-1)?.slice(0, 4) || 2099);
	const inSentence = repeats(file, lines, 'statement_id', ...TOPIC);
	const inSource = repeats(file, lines, 'source_id', 'region_code', 'as_of', ...TOPIC);
	const read = new Map<Observation, StatementRow>();
	for (const row of table.rows) {
		if (readAsOf(row.values.as_of, row.values.as_of_precision)) read.set(makeObservation(row), row);
	}
	return [
		...inSentence,
		...inSource.filter(({ line }) => !inSentence.some((told) => told.line === line)),
		...table.rows.flatMap((row) =>
			checkRow(file, row, dates.get(row.values.source_id) || `${newest + 1}-12-31`)
		),
		...checkSentences(file, read),
		...checkRivals(table, read)
	];
}

function checkRow(
	file: string,
	{ line, cells, values }: StatementRow,
	published: string
): Problem[] {
	const problems: Problem[] = [];
	const tell = (column: keyof typeof cells, expected: string) =>
		problems.push({ file, line, column, value: cells[column], expected });

	const asOf = readAsOf(values.as_of, values.as_of_precision);
	const isAim = values.metric.startsWith('target_') && values.metric !== 'target_achievement';
	if (!asOf) tell('as_of', `an existing date with the precision "${values.as_of_precision}"`);
	else if (!isAim && asOf.first > published)
		tell(
			'as_of',
			`not after ${published}, the date of its source (or the year after the newest source)`
		);

	const start = `${values.region_code}-${values.as_of || 'undated'}-`;
	if (
		!values.statement_id.startsWith(start) ||
		!/^[a-z]$/.test(values.statement_id.slice(start.length))
	)
		tell('statement_id', `"${start}" and a letter: region_code, as_of and a letter`);

	for (const [column, expected] of wrongNumbers(values)) tell(column, expected);
	const unit = OTHER_UNITS[values.metric] ?? 'people';
	if (values.unit !== unit) tell('unit', `"${unit}", the unit of "${values.metric}"`);
	if (values.label_id === '' && (NAMED.has(values.metric) || values.ecosystem !== ''))
		tell('label_id', isAim ? 'the name of the target' : 'a name for what is counted');
	if (/coverage$/.test(values.metric) && values.denominator === '')
		tell('denominator', 'what the percentage is of, or "unstated"');
	if (values.status !== 'ok' && values.note_id === '')
		tell('note_id', `a note that says why this is "${values.status}"`);
	return problems;
}

/** The columns that do not say what `printed` says. */
function* wrongNumbers({
	unit,
	printed: text,
	value,
	low,
	high
}: StatementRow['values']): Generator<['printed' | 'value' | 'low' | 'high', string]> {
	const printed = readPrinted(text, unit);
	if (!printed) yield ['printed', 'a figure as printed, such as 37,4 juta or 600-700 ribu'];
	else if (printed.kind === 'number') {
		const said = printed.number.value;
		if (value === null) yield ['value', `${said}: "${text}" is neither a range nor a bound`];
		else if (!isClose(value, said)) yield ['value', `${said}, which is what "${text}" says`];
		if (low !== null) yield ['low', 'empty: only a range or a bound has a low end'];
		if (high !== null) yield ['high', 'empty: only a range or a bound has a high end'];
	} else {
		const ends = endsOf(printed);
		if (value !== null) yield ['value', `empty: "${text}" is a range or a bound`];
		if (low !== ends.low) yield ['low', `${ends.low ?? 'empty'}, which is what "${text}" says`];
		if (high !== ends.high) yield ['high', `${ends.high ?? 'empty'}, which is what "${text}" says`];
	}
	const numbers = [
		['value', value],
		['low', low],
		['high', high]
	] as const;
	for (const [column, number] of numbers) {
		if (number === null) continue;
		if (unit === 'percent' && number > 200) yield [column, 'a percentage, 37.77 for 37,77 %'];
		if (unit !== 'percent' && !Number.isInteger(number))
			yield [column, `a whole number of ${unit}`];
	}
}

function checkRivals(
	{ file, lines }: StatementTable,
	read: ReadonlyMap<Observation, StatementRow>
): Problem[] {
	const problems: Problem[] = [];
	const sound = new Set([...read.values()].map(({ line }) => line));
	const unread = lines.filter(({ line }) => !sound.has(line));
	for (const code of new Set([...read.keys()].map(({ regionCode }) => regionCode))) {
		// A preferred row with a bad cell is told as that, not as a preference that is missing.
		if (unread.some(({ cells }) => cells.region_code === code)) continue;
		const own = [...read.keys()].filter(({ regionCode }) => regionCode === code);
		for (const [one, other] of ambiguousPairs(own)) {
			const [first, rival] = [read.get(one), read.get(other)];
			if (!first || !rival) continue;
			problems.push({
				file,
				line: rival.line,
				column: 'preferred',
				value: rival.cells.preferred,
				expected: `"yes" in one of the lines ${first.line} (${first.cells.printed}%) and ${rival.line} (${rival.cells.printed}%): different coverage of region ${code} at overlapping times`
			});
		}
	}
	return problems;
}

function endsOf(printed: Exclude<Printed, { kind: 'number' }>): {
	low: number | null;
	high: number | null;
} {
	if (printed.kind === 'range') return { low: printed.low.value, high: printed.high.value };
	if (printed.kind === 'moreThan') return { low: printed.number.value, high: null };
	return { low: null, high: printed.number.value };
}

function isClose(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
