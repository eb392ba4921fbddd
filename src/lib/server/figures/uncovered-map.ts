import { UNCOVERED_COPY } from '#lib/copy/uncovered.ts';
import { formatAsOf, formatLarge, formatMonth, formatNumber, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { yearOf } from '#lib/model/as-of.ts';
import { isOld } from '#lib/model/choose-coverage.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { JABAR_AREA } from '../areas.ts';
import { jabarRegions, sourceOf } from '../store.ts';
import { UNCOVERED_MONTHS, uncoveredOf, type Uncovered } from '../uncovered.ts';
import { makeCountMap, type Count } from './count-map.ts';
import { drawJabarCircles } from './jabar-drawing.ts';
import { makePeriods } from './periods.ts';

const SIZES = [1_000_000, 500_000, 100_000];
const STEP = 500_000;
/** The right end of the bars, and the people of the largest circle: one scale for every month, which holds all of them. */
const LARGEST =
	STEP *
	Math.ceil(
		Math.max(
			...SIZES,
			...[null, ...UNCOVERED_MONTHS].flatMap((month) =>
				jabarRegions.map(({ code }) => uncoveredOf(code, month)?.people ?? 0)
			)
		) / STEP
	);

/** The map of workers without protection as circles, ready to draw. `month` null: the latest. */
export function makeUncoveredMap(month: string | null, lang: Lang): MapFigure {
	const copy = JABAR_AREA.copyOf(lang);
	const own = UNCOVERED_COPY[lang];
	const found = jabarRegions.flatMap(({ code, name }) => {
		const count = uncoveredOf(code, month);
		return count ? [{ code, name, count }] : [];
	});
	const newestYear = Math.max(...found.map(({ count }) => yearOf(count.row.asOf)));
	const counts = new Map(
		found.map(({ code, name, count }) => [
			code,
			makeCount(count, name, isOld(count.row, newestYear), lang)
		])
	);
	const publishers = new Set(found.map(({ count }) => sourceOf(count.row.sourceId).publisher));
	const when = month === null ? null : monthText(month, lang);
	return makeCountMap({
		id: 'belum-terlindungi',
		lang,
		area: JABAR_AREA,
		counts,
		sizes: SIZES,
		largest: LARGEST,
		draw: (items, key) => drawJabarCircles(items, key, LARGEST, copy),
		words: {
			title: own.title(when),
			lede: own.lede(counts.size),
			description: (most, fewest) => own.description(when, counts.size, most, fewest),
			legend: own.legend,
			overview: {
				kicker: when ?? copy.latest,
				value: own.overview(counts.size),
				lines: own.overviewLines
			},
			rankingTitle: own.rankingTitle,
			rankingNote: own.rankingNote,
			missingNote: own.missingNote,
			caption: own.caption(when),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: own.name, numeric: true },
				{ text: copy.map.when, numeric: false },
				{ text: own.how, numeric: false },
				{ text: copy.coverage.columns.source, numeric: false }
			],
			source: [`${copy.source}: ${[...publishers].join(', ')}. ${own.source}`, copy.map.boundaries]
		},
		periods: makePeriods(
			UNCOVERED_MONTHS.map((period) => ({ period, text: monthText(period, lang) })),
			month,
			{ key: 'belum-terlindungi', lang, area: JABAR_AREA, latestIsLast: true }
		),
		layout: 'beside'
	});
}

function makeCount(found: Uncovered, name: string, old: boolean, lang: Lang): Count {
	const copy = JABAR_AREA.copyOf(lang);
	const own = UNCOVERED_COPY[lang];
	const { row } = found;
	const source = sourceOf(row.sourceId);
	const number = formatUncovered(found, lang);
	const when = formatAsOf(row.asOf, lang);
	const how = found.kind === 'printed' ? own.howPrinted : own.howComputed;
	return {
		people: found.people,
		statementId: row.statementId,
		valueText: own.value(number),
		shortText: formatLarge(found.people, lang),
		asOf: row.asOf,
		old,
		sentence: own.sentence(name, own.value(number), when, how),
		kicker: when,
		lines: [
			found.kind === 'printed'
				? own.printed
				: own.computed(formatPrinted(found.active, lang), formatPrinted(found.potential, lang)),
			`${copy.source}: ${source.publisher}.`
		],
		cells: [
			{ text: formatMonth(row.asOf, lang), numeric: false, shape: 'date' },
			{ text: how, numeric: false },
			{ text: source.publisher, numeric: false, ...(source.url && { href: source.url }) }
		]
	};
}

/** As printed; a difference of rounded prints is "about". */
export function formatUncovered(found: Uncovered, lang: Lang): string {
	if (found.kind === 'printed') return formatPrinted(found.row, lang);
	return found.exact
		? formatNumber(found.people, lang)
		: UNCOVERED_COPY[lang].about(formatLarge(found.people, lang));
}

function monthText(month: string, lang: Lang): string {
	return formatAsOf({ text: month, precision: 'month' }, lang);
}
