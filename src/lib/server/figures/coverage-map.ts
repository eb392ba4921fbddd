import { addressOf, PAGES } from '#lib/address.ts';
import type { Copy } from '#lib/copy.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { SHARE_COPY } from '#lib/copy/share.ts';
import {
	formatAsOf,
	formatList,
	formatMonth,
	formatPrinted,
	formatPrintedShort
} from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { binOf, binOfRange } from '#lib/model/bins.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Region } from '#lib/model/region.ts';
import { COVERAGE_SCALE as SCALE, positionOn } from '#lib/model/scale.ts';
import type { LegendMark, MapEntry, MapFigure } from '#lib/viz/map-figure.ts';
import {
	chooseForMap,
	countsOf,
	coverageMonthsOf,
	type Chosen,
	type CoverageMap
} from '../coverage.ts';
import { areaOf, JABAR_AREA, type MapArea } from '../areas.ts';
import { jawaBarat, sourceOf } from '../store.ts';
import { makeCoverageCard, makeWholeCard } from './coverage-card.ts';
import { drawArea } from './draw-area.ts';
import { countClasses, makeLegend } from './legend.ts';
import { makePeriods } from './periods.ts';
import { describeBase } from './statement-lines.ts';

const { bins } = SCALE;

/** The coverage map of an area, ready to draw. */
export function makeCoverageMap(
	month: string | null,
	lang: Lang,
	area: MapArea = JABAR_AREA
): MapFigure {
	const copy = area.copyOf(lang);
	const { bound } = PROVINCES_COPY[lang];
	const map = chooseForMap(month, area);
	const entries = map.regions.map((chosen) => makeEntry(chosen, map, lang, copy));
	const counted = entries.filter(({ standing }) => standing !== 'missing').length;
	const missing = entries.length - counted;
	const monthText = month === null ? null : formatAsOf({ text: month, precision: 'month' }, lang);
	const ranked = entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const groups = {
		ranked,
		bound: entries.filter(({ standing }) => standing === 'bound'),
		old: entries.filter(({ standing }) => standing === 'old'),
		undated: entries.filter(({ standing }) => standing === 'undated'),
		missing: entries.filter(({ standing }) => standing === 'missing')
	};
	const named = (entry: MapEntry | undefined) =>
		entry ? `${entry.name} ${entry.valueText} (${entry.dateText})` : copy.noFigure;

	return {
		id: 'cakupan',
		lang,
		title: copy.coverage.title,
		lede:
			monthText === null
				? copy.coverage.latestLede(counted, missing)
				: copy.coverage.monthLede(monthText, counted, missing),
		description: copy.coverage.description(
			monthText,
			named(ranked[0]),
			named(ranked.at(-1)),
			counted,
			missing
		),
		choose: { label: copy.map.choose, all: copy.map.chooseAll },
		...drawArea(
			area,
			entries.map(({ code, bin, shortValueText, standing }) => ({
				code,
				bin,
				valueText: standing === 'missing' ? null : shortValueText
			})),
			copy
		),
		entries,
		overview: {
			...makeWholeCard(map, counted, lang),
			classes: countClasses(entries, SCALE, lang, copy)
		},
		ranking: [
			{ title: copy.map.ranking, note: copy.map.rankedNote, entries: groups.ranked },
			{ title: bound.title, note: bound.note, entries: groups.bound },
			{ title: copy.map.old, note: copy.map.oldNote, entries: groups.old },
			{ title: copy.map.undatedTitle, note: copy.map.undatedNote, entries: groups.undated }
		].filter((group) => group.entries.length > 0),
		missing:
			missing > 0
				? { title: copy.map.missing, note: copy.map.missingNote, entries: groups.missing }
				: null,
		legend: makeLegend({
			title: copy.coverage.legend,
			scale: SCALE,
			marks: makeMarks(map, lang, copy),
			noDataText: missing > 0 ? copy.NoFigure : null,
			lang
		}),
		figures: null,
		periods: makePeriods(
			coverageMonthsOf(area).map((period) => ({
				period,
				text: formatAsOf({ text: period, precision: 'month' }, lang)
			})),
			month,
			{ key: 'cakupan', lang, area, latestIsLast: false }
		),
		table: {
			caption: copy.coverage.caption(monthText),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: copy.coverage.columns.value, numeric: true },
				{ text: copy.map.class, numeric: false },
				{ text: copy.map.when, numeric: false },
				{ text: copy.statements.base, numeric: false },
				{ text: copy.coverage.columns.active, numeric: true },
				{ text: copy.coverage.columns.potential, numeric: true },
				{ text: copy.coverage.columns.source, numeric: false },
				{ text: copy.coverage.columns.note, numeric: false }
			]
		},
		source: makeSourceLines(map, lang, copy)
	};
}

function makeEntry(chosen: Chosen, map: CoverageMap, lang: Lang, copy: Copy): MapEntry {
	const { region, observation, standing, rank } = chosen;
	const value = observation?.value ?? null;
	return {
		code: region.code,
		name: region.name,
		shortName: region.shortName,
		bin: observation && (binOf(value, bins) ?? binOfRange(observation.low, observation.high, bins)),
		value,
		...(observation && { statementId: observation.statementId }),
		position: value === null ? null : positionOn(value, SCALE),
		valueText: observation ? formatPrinted(observation, lang) : copy.noFigure,
		shortValueText: observation ? formatPrintedShort(observation, lang) : copy.noFigure,
		dateText: observation ? formatMonth(observation.asOf, lang) || copy.undated : '',
		...(observation && map.area.namesBases && { baseText: describeBase(observation, copy) }),
		standing,
		rank,
		sentence: coverageSentence(region, observation, lang),
		source: sourceSentence(observation, lang),
		card: makeCoverageCard(chosen, map, lang),
		cells: makeCells(chosen, lang, copy),
		href: addressOf(PAGES.region(region.code), lang)
	};
}

/** "Cakupan Kota Bandung 36,43% (28 Juli 2025): 361.648 peserta aktif dari 992.730 potensi tenaga kerja." */
export function coverageSentence(
	region: Region,
	observation: Observation | null,
	lang: Lang
): string {
	const copy = areaOf(region.code).copyOf(lang);
	if (!observation) return copy.coverage.noSentence(region.name);
	const value = formatPrinted(observation, lang);
	const when = formatAsOf(observation.asOf, lang) || copy.undated;
	const { active, potential } = countsOf(observation);
	if (!active || !potential) return copy.coverage.sentence(region.name, value, when);
	return copy.coverage.sentenceWithCounts(
		region.name,
		value,
		when,
		formatPrinted(active, lang),
		formatPrinted(potential, lang)
	);
}

/** "Sumber: Pikiran Rakyat."; empty where there is no figure. */
export function sourceSentence(observation: Observation | null, lang: Lang): string {
	return observation ? SHARE_COPY[lang].source(sourceOf(observation.sourceId).publisher) : '';
}

function makeCells(
	{ region, observation, standing }: Chosen,
	lang: Lang,
	copy: Copy
): MapEntry['cells'] {
	const text = (content: string, href?: string) => ({
		text: content,
		numeric: false,
		...(href && { href })
	});
	const number = (content: string) => ({ text: content, numeric: true });
	const name = text(region.name, addressOf(PAGES.region(region.code), lang));
	if (!observation)
		return [name, number(copy.noFigure), text('–'), ...Array.from({ length: 6 }, () => text('–'))];
	const { active, potential } = countsOf(observation);
	const bin = binOf(observation.value, bins) ?? binOfRange(observation.low, observation.high, bins);
	const source = sourceOf(observation.sourceId);
	const remarks = [
		standing === 'old' ? copy.Old : '',
		observation.status === 'ok' ? '' : copy.status[observation.status],
		observation.note?.[lang] ?? ''
	].filter(Boolean);
	const when = formatAsOf(observation.asOf, lang, 'short') || copy.undated;
	return [
		name,
		number(formatPrinted(observation, lang)),
		text(bin?.letter ?? '–'),
		{ ...text(when), shape: 'date' },
		{ ...text(describeBase(observation, copy) || '–'), shape: 'phrase' },
		number(active ? formatPrinted(active, lang) : '–'),
		number(potential ? formatPrinted(potential, lang) : '–'),
		text(source.publisher, source.url),
		text(remarks.join('. ') || '–')
	];
}

function makeMarks(map: CoverageMap, lang: Lang, copy: Copy): LegendMark[] {
	const mark = (
		kind: LegendMark['kind'],
		name: string,
		observation: Observation | null
	): LegendMark[] =>
		observation?.value == null
			? []
			: [
					{
						kind,
						text: `${name} ${formatPrinted(observation, lang)} (${formatMonth(observation.asOf, lang)})`,
						position: positionOn(observation.value, SCALE)
					}
				];
	return [
		...mark('province', jawaBarat.name, map.province),
		...mark('nation', copy.nav.national, map.nation)
	];
}

function makeSourceLines(map: CoverageMap, lang: Lang, copy: Copy): string[] {
	const shown = map.regions.flatMap(({ observation }) => (observation ? [observation] : []));
	const dated = shown
		.filter(({ asOf }) => asOf.last !== '')
		.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last));
	const [first, last] = [dated[0], dated.at(-1)].map((row) =>
		row ? formatMonth(row.asOf, lang, 'long') : ''
	);
	const publishers = [...new Set(shown.map((row) => sourceOf(row.sourceId).publisher))].sort();
	return [
		copy.coverage.sourceLine(shown.length, first ?? '', last ?? ''),
		`${formatList(publishers, lang)}.`,
		copy.coverage.sourceNote,
		copy.map.boundaries
	];
}
