import { copyOf, type Copy } from '#lib/copy.ts';
import { formatAsOf, formatLarge, formatNumber, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { impliedPotential } from '#lib/model/arithmetic.ts';
import { chooseCoverage } from '#lib/model/choose-coverage.ts';
import { totalOf, type Observation, type Segment } from '#lib/model/observation.ts';
import { makeDotSeries } from '#lib/viz/dot-series.ts';
import type { GaugeFigure } from '#lib/viz/gauge-figure.ts';
import { latestTarget } from '../coverage.ts';
import { nation, observationsOf, sourceOf } from '../store.ts';
import { makeEcosystems, makeProgrammes } from './ecosystems.ts';
import { makeGauge } from './gauge.ts';
import { makeStatementLines } from './statement-lines.ts';

/** The month of the founding statement, with which the project began. */
const FOUNDING_MONTH = '2023-07';
const SEGMENT_ORDER: readonly Segment[] = ['pu', 'bpu', 'jakon', 'pmi'];

const rows = observationsOf(nation.code);
const then = needed(chooseCoverage(rows, FOUNDING_MONTH));
const latest = needed(chooseCoverage(rows, null));

/** The two national gauges of the home page: the founding figure, and the latest published one. */
export function makeNationalGauges(lang: Lang) {
	const copy = copyOf(lang);
	const active = needed(totalOf(siblings(then), 'active'));
	const implied = needed(impliedPotential(active, then));
	const gauge = needed(makeGauge({ name: copy.home.nationalThenName, observation: then, lang }));
	const counts = `${copy.coverage.activeOnly(formatPrinted(active, lang))} ${copy.home.implied(formatLarge(implied, lang))}`;
	return {
		then: { ...gauge, lines: [counts] } satisfies GaugeFigure,
		latest: needed(
			makeGauge({
				name: copy.home.latestNational,
				observation: latest,
				marks: targetMarks(lang, copy),
				lang
			})
		),
		activeText: formatPrinted(active, lang),
		coverageText: formatPrinted(then, lang),
		whenText: formatAsOf(then.asOf, lang)
	};
}

/** Everything the national page shows. */
export function makeNationalPage(lang: Lang) {
	const copy = copyOf(lang);
	return {
		lede: describeGauges(lang),
		gauges: makeGauges(lang),
		series: makeSeries(lang, copy),
		segments: makeSegments(lang, copy),
		programmes: makeProgrammes(lang),
		ecosystems: makeEcosystems(lang),
		seriesLines: makeStatementLines(rows.filter(isTotalActive), lang),
		segmentLines: makeStatementLines(
			rows.filter((row) => row.metric === 'active' && row.segment !== 'total'),
			lang
		),
		targetLines: makeStatementLines(
			rows.filter(({ metric }) => metric.startsWith('target_')),
			lang
		),
		potentialLines: makeStatementLines(
			rows.filter(({ metric }) => metric === 'potential' || metric === 'vulnerable_potential'),
			lang
		),
		coverageLines: makeStatementLines(
			rows.filter(({ metric }) => metric.endsWith('coverage') && !metric.startsWith('target_')),
			lang
		)
	};
}

/** Published national coverage: of all workers at two times, of formal and of informal workers. */
export function makeGauges(lang: Lang): GaugeFigure[] {
	const copy = copyOf(lang);
	const home = makeNationalGauges(lang);
	return [
		{ ...home.latest, name: copy.national.total },
		{ ...home.then, name: copy.national.total },
		...(['formal', 'informal'] as const).flatMap((segment) => {
			const observation = latestOfSegment(segment);
			const gauge = observation && makeGauge({ name: copy.national[segment], observation, lang });
			return gauge ? [gauge] : [];
		})
	];
}

/** The rows that the national gauges draw. */
export const GAUGE_ROWS: readonly Observation[] = [
	latest,
	then,
	...(['formal', 'informal'] as const).flatMap((segment) => latestOfSegment(segment) ?? [])
];

/** What the gauges say, in one sentence. */
export function describeGauges(lang: Lang): string {
	return copyOf(lang).national.lede(
		formatPrinted(latest, lang),
		formatAsOf(latest.asOf, lang),
		formatPrinted(then, lang),
		formatAsOf(then.asOf, lang)
	);
}

function targetMarks(lang: Lang, copy: Copy) {
	const target = latestTarget(nation.code);
	return target
		? [
				{
					kind: 'target' as const,
					name: target.label?.[lang] ?? copy.metric.target_coverage,
					observation: target
				}
			]
		: [];
}

function latestOfSegment(segment: Segment): Observation | undefined {
	return rows
		.filter(
			(row) =>
				row.metric === 'coverage' && row.segment === segment && row.denominator === 'potential'
		)
		.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last))
		.at(-1);
}

function isTotalActive(row: Observation): boolean {
	return (
		row.metric === 'active' &&
		row.segment === 'total' &&
		row.programme === '' &&
		row.ecosystem === ''
	);
}

/** Active participants over the years, one dot for each statement, with the rows drawn. */
export function makeSeries(lang: Lang, copy: Copy) {
	const dated = rows
		.filter((row) => isTotalActive(row) && row.value !== null && row.asOf.last !== '')
		.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last));
	const values = dated.map(({ value }) => value ?? 0);
	const spoken = new Set([
		dated[0],
		dated.at(-1),
		dated[values.indexOf(Math.max(...values))],
		totalOf(siblings(then), 'active')
	]);
	const chart = makeDotSeries(
		dated.map((row) => ({
			day: row.asOf.last,
			value: row.value ?? 0,
			hollow: row.status !== 'ok',
			text: spoken.has(row) ? formatPrinted(row, lang) : '',
			side: row.value === Math.max(...values) ? 'above' : 'below'
		}))
	);
	const described = [dated[0], dated.at(-1)].map((row) =>
		row ? `${formatPrinted(row, lang)} (${formatAsOf(row.asOf, lang)})` : ''
	);
	return {
		rows: dated,
		chart,
		tickTexts: Object.fromEntries(
			chart.ticks.map(({ value }) => [
				value,
				value === 0 ? '0' : `${formatNumber(value / 1e6, lang)} ${copy.region.million}`
			])
		),
		description: `${copy.national.series}: ${described.join(' – ')}.`
	};
}

/** Active participants by segment in the latest statement that names at least three, with its rows. */
export function makeSegments(lang: Lang, copy: Copy) {
	const statements = new Map<string, Observation[]>();
	for (const row of rows) {
		if (
			row.metric !== 'active' ||
			row.programme !== '' ||
			row.ecosystem !== '' ||
			row.value === null
		)
			continue;
		statements.set(row.statementId, [...(statements.get(row.statementId) ?? []), row]);
	}
	const complete = [...statements.values()]
		.filter(
			(parts) =>
				SEGMENT_ORDER.filter((segment) => parts.some((row) => row.segment === segment)).length >= 3
		)
		.sort((a, b) => (a[0]?.asOf.last ?? '').localeCompare(b[0]?.asOf.last ?? ''))
		.at(-1);
	const total = complete?.find(({ segment }) => segment === 'total');
	const [head] = complete ?? [];
	if (!complete || !head || !total?.value) return null;
	const source = sourceOf(head.sourceId);
	return {
		rows: complete,
		when: formatAsOf(head.asOf, lang),
		note: copy.national.segmentsNote(formatAsOf(head.asOf, lang)),
		total: formatPrinted(total, lang),
		source: { text: source.publisher, href: source.url },
		parts: SEGMENT_ORDER.flatMap((segment) => {
			const row = complete.find((candidate) => candidate.segment === segment);
			return row?.value
				? [
						{
							name: capitalised(copy.segment[segment]),
							text: formatPrinted(row, lang),
							width: (100 * row.value) / (total.value ?? row.value)
						}
					]
				: [];
		})
	};
}

function siblings(observation: Observation): Observation[] {
	return rows.filter(({ statementId }) => statementId === observation.statementId);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function needed<T>(value: T | null | undefined): T {
	if (value === null || value === undefined)
		throw new Error('a national figure that the pages stand on is not in data/');
	return value;
}
