import { COMPARE_COPY } from '#lib/copy/compare.ts';
import { formatNumber, formatPercent, formatSurveyMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import {
	informalShareOf,
	splitAtBreaks,
	unemploymentRateOf,
	type LabourYear
} from '#lib/model/labour.ts';
import type { Region } from '#lib/model/region.ts';
import type { CompareCell, CompareRow, Trend } from '#lib/viz/comparison.ts';
import { makeLineChart } from '#lib/viz/line.ts';
import { breaksOf } from '../breaks.ts';
import { labourOf } from '../store.ts';
import { formatInformalShare } from '../informal-share.ts';

/** The years of the lines; 2017 is of another vintage. */
export const TREND_YEARS = [2018, 2025] as const;

interface Series {
	key: 'informal' | 'unemployment' | 'labourForce' | 'employed';
	valueOf: (row: LabourYear) => number | null;
	format: (value: number, lang: Lang) => string;
	/** The top of all lines of the row; null: each has its own. */
	top: number | null;
}

const SERIES: readonly Series[] = [
	{ key: 'informal', valueOf: informalShareOf, format: formatInformalShare, top: 100 },
	{
		key: 'unemployment',
		valueOf: unemploymentRateOf,
		format: (value, lang) => formatPercent(value, lang, 2),
		top: 15
	},
	{ key: 'labourForce', valueOf: (row) => row.labourForce, format: formatNumber, top: null },
	{ key: 'employed', valueOf: (row) => row.employed, format: formatNumber, top: null }
];

/** What the labour force survey says of each region: the latest year, and the line that leads there. */
export function makeLabourRows(regions: readonly Region[], lang: Lang): CompareRow[] {
	const copy = COMPARE_COPY[lang];
	return SERIES.map((series) => {
		const [label = '', note = ''] = copy.rows[series.key];
		return {
			key: series.key,
			label,
			note,
			cells: regions.map((region) => makeCell(region, series, lang))
		};
	});
}

function makeCell(region: Region, series: Series, lang: Lang): CompareCell {
	const copy = COMPARE_COPY[lang];
	const points = labourOf(region.code).flatMap((row) => {
		const value = series.valueOf(row);
		return value === null || row.year < TREND_YEARS[0]
			? []
			: [{ year: row.year, vintage: row.vintage, value }];
	});
	const latest = points.find(({ year }) => year === TREND_YEARS[1]);
	return {
		code: region.code,
		value: latest ? series.format(latest.value, lang) : copy.notInSurvey,
		isMissing: !latest,
		when: latest ? formatSurveyMonth(latest.year, lang, 'short') : '',
		flag: '',
		lines: [],
		bar: null,
		trend: makeTrend(region, points, series, lang),
		source: null
	};
}

function makeTrend(
	region: Region,
	points: readonly (Pick<LabourYear, 'year' | 'vintage'> & { value: number })[],
	{ format, top }: Series,
	lang: Lang
): Trend | null {
	const [first] = points;
	if (!first) return null;
	const runs = splitAtBreaks(points, breaksOf(region));
	const frame = { years: TREND_YEARS, ...(top !== null && { top }) };
	const { paths, breaks } = makeLineChart(runs, frame);
	const alone = runs
		.filter((run) => run.length === 1)
		.flatMap((run) => makeLineChart([run], frame).points.map(({ x, y }) => `M${x} ${y}h0`));
	return {
		paths: [...paths, ...alone],
		breaks,
		from: COMPARE_COPY[lang].from(first.year, format(first.value, lang))
	};
}
