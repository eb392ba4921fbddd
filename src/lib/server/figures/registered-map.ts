import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { formatAsOf, formatMonth, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { NATIONAL_AREA } from '../areas.ts';
import { observationsOf, provinces, sourceOf } from '../store.ts';
import { makeCountMap, type Count } from './count-map.ts';
import { drawProvinceCircles } from './provinces-drawing.ts';

/** The month of the one table that counts many provinces in the same way. */
const MONTH = '2023-12';
/** The right end of the bars in the list, and the circles for comparison. */
const AXIS_TO = 8_000_000;
const SIZES = [7_000_000, 3_000_000, 500_000];

/** Active participants by place of registration, as the ministry's table prints them. */
export function registeredIn(code: string): (Observation & { value: number }) | null {
	const row = observationsOf(code).find(
		({ metric, segment, programme, ecosystem, basis, asOf, value }) =>
			metric === 'active' &&
			segment === 'total' &&
			programme === '' &&
			ecosystem === '' &&
			basis === 'registration' &&
			asOf.text === MONTH &&
			value !== null
	);
	return row?.value == null ? null : { ...row, value: row.value };
}

/** The map of registered participants as circles, ready to draw. */
export function makeRegisteredMap(lang: Lang): MapFigure {
	const copy = NATIONAL_AREA.copyOf(lang);
	const own = PROVINCES_COPY[lang].registered;
	const when = formatAsOf({ text: MONTH, precision: 'month' }, lang);
	const counts = new Map(
		provinces.flatMap(({ code, name }) => {
			const row = registeredIn(code);
			return row ? [[code, makeCount(row, name, when, lang)] as const] : [];
		})
	);
	const publishers = provinces.flatMap(({ code }) => {
		const row = registeredIn(code);
		return row ? [sourceOf(row.sourceId).publisher] : [];
	});
	return makeCountMap({
		id: 'terdaftar',
		lang,
		area: NATIONAL_AREA,
		counts,
		sizes: SIZES,
		largest: AXIS_TO,
		draw: drawProvinceCircles,
		words: {
			title: own.title(when),
			lede: own.lede,
			description: (most, fewest) => own.description(when, counts.size, most, fewest),
			legend: own.legend,
			overview: {
				kicker: when,
				value: own.overview(counts.size),
				lines: own.overviewLines
			},
			rankingTitle: own.rankingTitle,
			rankingNote: own.rankingNote,
			missingNote: own.missingNote,
			caption: own.caption(when),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: copy.metric.active, numeric: true },
				{ text: copy.map.when, numeric: false },
				{ text: copy.coverage.columns.source, numeric: false },
				{ text: copy.coverage.columns.note, numeric: false }
			],
			source: [
				`${copy.source}: ${[...new Set(publishers)].join(', ')}. ${own.source}`,
				own.basis,
				copy.map.boundaries
			]
		},
		periods: { label: copy.map.period, links: [], previous: null, next: null },
		layout: 'below'
	});
}

function makeCount(
	row: Observation & { value: number },
	name: string,
	when: string,
	lang: Lang
): Count {
	const copy = NATIONAL_AREA.copyOf(lang);
	const own = PROVINCES_COPY[lang].registered;
	const source = sourceOf(row.sourceId);
	const text = formatPrinted(row, lang);
	return {
		people: row.value,
		statementId: row.statementId,
		valueText: own.value(text),
		shortText: text,
		asOf: row.asOf,
		old: false,
		sentence: own.sentence(name, text, when),
		kicker: when,
		lines: [`${copy.metric.active}.`, own.basis, ...(row.note ? [row.note[lang]] : [])],
		cells: [
			{ text: formatMonth(row.asOf, lang), numeric: false, shape: 'date' },
			{ text: source.publisher, numeric: false, ...(source.url && { href: source.url }) },
			{ text: row.note?.[lang] ?? '–', numeric: false }
		]
	};
}
