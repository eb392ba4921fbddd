import { addressOf, PAGES } from '#lib/address.ts';
import { CALCULATOR_COPY } from '#lib/copy/calculator.ts';
import { DECK_COPY } from '#lib/copy/deck.ts';
import { formatList, formatSurveyMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { hundredthsOf } from '#lib/model/target.ts';
import type { CalculatorFigure } from '#lib/viz/calculator.ts';
import type { Deck, DeckBar, Slide } from '#lib/viz/deck.ts';
import type { MapEntry, MapFigure } from '#lib/viz/map-figure.ts';
import { chooseForMap } from '../coverage.ts';
import { INFORMAL } from '../indicators/survey.ts';
import { LATEST_INFORMAL_YEAR } from '../informal-share.ts';
import { jabarRegions, sourceOf } from '../store.ts';
import { makeCalculator } from './calculator-page.ts';
import { makeCoverageMap } from './coverage-map.ts';
import { makeChangesSlide, makeMethodSlide } from './deck-closing.ts';
import {
	countedOf,
	endsOf,
	legendOf,
	mapOf,
	rankedOf,
	rowsOf,
	shapesOf,
	spanOf
} from './deck-map.ts';
import { needOf } from './deck-need.ts';
import { asSentence, barOf, barOfGauge, pageOf } from './deck-parts.ts';
import { makeRegionSlide } from './deck-region.ts';
import { describeGauges, makeGauges } from './national-page.ts';
import { makeSurveyMap } from './survey-map.ts';
import { makeUncoveredMap } from './uncovered-map.ts';

/** How many of the ranked are the lowest. */
const LOWEST = 5;

/** The deck of the nation and Jawa Barat, with a slide of each region to be chosen. `year` is that of the build. */
export function makeNationalDeck(lang: Lang, year: number): Deck {
	const copy = DECK_COPY[lang];
	const coverage = makeCoverageMap(null, lang);
	return {
		title: copy.title,
		description: copy.description,
		back: { href: addressOf(PAGES.home, lang), text: copy.back },
		slides: [
			makeNationalSlide(lang),
			makeMapSlide(coverage, lang),
			makeRankingSlide(coverage, lang),
			makeLowestSlide(coverage, makeCalculator(lang, year), lang),
			makeInformalSlide(lang),
			makeUncoveredSlide(lang),
			makeChangesSlide(lang),
			makeMethodSlide(lang)
		],
		regionSlides: jabarRegions.map(({ code, name }) => ({
			...makeRegionSlide(code, lang),
			key: code,
			name,
			deck: addressOf(PAGES.regionDeck(code), lang)
		})),
		shapes: shapesOf(coverage.drawing)
	};
}

function makeNationalSlide(lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const [latest, , ...groups] = makeGauges(lang);
	if (!latest) throw new Error('no national gauge');
	const sources = [latest, ...groups].map(({ source }) => source.text);
	return {
		key: 'nasional',
		heading: copy.headings.national(latest.valueText),
		unit: copy.units.coverage,
		when: latest.when,
		source: [...latest.notes, copy.source([...new Set(sources)].join(', '))].join(' '),
		note: describeGauges(lang),
		page: pageOf(PAGES.nationalCoverage, lang),
		view: {
			kind: 'gauge',
			gauge: latest,
			instead: null,
			flag: null,
			lines: [],
			bars: { title: '', rows: groups.map(barOfGauge), notes: [] }
		}
	};
}

function makeMapSlide(figure: MapFigure, lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const ranked = rankedOf(figure);
	const [first, last] = endsOf(ranked);
	return {
		key: 'peta',
		heading: copy.headings.map(
			`${first.shortName} ${first.valueText}`,
			`${last.shortName} ${last.valueText}`,
			figure.missing?.entries.length ?? 0
		),
		unit: figure.title,
		when: '',
		source: `${asSentence(spanOf(lang))} ${copy.sources(countedOf(figure))}`,
		note: figure.description,
		page: pageOf(PAGES.jabar('cakupan', null), lang),
		view: {
			kind: 'map',
			map: mapOf(figure, []),
			legend: legendOf(figure),
			bars: null
		}
	};
}

function makeRankingSlide(figure: MapFigure, lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const ranked = rankedOf(figure);
	const [first, last] = endsOf(ranked);
	const [, ...others] = figure.ranking;
	const named = ({ shortName, valueText, dateText }: MapEntry) =>
		`${shortName} ${valueText} (${dateText})`;
	return {
		key: 'peringkat',
		heading: copy.headings.ranking(ranked.length, first.shortName, last.shortName),
		unit: copy.units.coverage,
		when: '',
		source: `${asSentence(spanOf(lang))} ${copy.sources(countedOf(figure))} ${figure.ranking[0]?.note ?? ''}`,
		note: figure.description,
		page: pageOf(PAGES.jabar('cakupan', null), lang),
		view: {
			kind: 'bars',
			columns: [
				{ title: '', rows: rowsOf(ranked, null, lang), notes: [] },
				{
					title: '',
					rows: [],
					notes: [
						asSentence(figure.legend.marks.map(({ text }) => text).join('; ')),
						...others.map(({ title, entries }) =>
							copy.without(title, entries.map(named).join(', '))
						),
						...(figure.missing
							? [
									copy.without(
										figure.missing.title,
										figure.missing.entries.map(({ shortName }) => shortName).join(', ')
									)
								]
							: [])
					]
				}
			],
			note: ''
		}
	};
}

function makeLowestSlide(figure: MapFigure, calculator: CalculatorFigure, lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const lowest = rankedOf(figure).slice(-LOWEST).reverse();
	const needs = lowest.map((entry) => {
		const need = needOf(entry.code, calculator, lang);
		// Percentage and counts only from one statement.
		const isSame = need.region.base?.coverage === hundredthsOf(entry.value ?? 0);
		return { entry, need, isSame };
	});
	const known = needs.filter(({ need, isSame }) => isSame && need.people !== null).length;
	const rows = needs.map(({ entry, need, isSame }): DeckBar => ({
		...barOf(entry),
		mark: need.question.target / 100,
		detail: isSame ? need.sentence : copy.missing(formatList(Object.values(copy.counts), lang))
	}));
	const publishers = chooseForMap(null).regions.flatMap(({ region, observation }) =>
		observation && lowest.some(({ code }) => code === region.code)
			? [sourceOf(observation.sourceId).publisher]
			: []
	);
	return {
		key: 'terendah',
		heading: copy.headings.lowest(lowest.length, known),
		unit: copy.units.coverage,
		when: '',
		source: `${copy.source([...new Set(publishers)].join(', '))} ${CALCULATOR_COPY[lang].caption}`,
		note: rows.map(({ name, valueText, detail }) => `${name} ${valueText}. ${detail}`).join(' '),
		page: pageOf(PAGES.calculator, lang),
		view: { kind: 'bars', columns: [{ title: '', rows, notes: [] }], note: '' }
	};
}

function makeInformalSlide(lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const figure = makeSurveyMap(INFORMAL, null, lang);
	const [first, last] = endsOf(rankedOf(figure));
	return {
		key: 'informal',
		heading: copy.headings.informal(
			figure.overview.value,
			`${first.valueText} (${first.shortName})`,
			`${last.valueText} (${last.shortName})`
		),
		unit: copy.units.informal,
		when: formatSurveyMonth(LATEST_INFORMAL_YEAR, lang),
		source: figure.source[0] ?? '',
		note: [figure.description, figure.overview.lines[0], figure.source[1]]
			.flatMap((line) => (line ? asSentence(line) : []))
			.join(' '),
		page: pageOf(PAGES.jabar(INFORMAL.key, null), lang),
		view: {
			kind: 'map',
			map: mapOf(figure, []),
			legend: legendOf(figure),
			bars: null
		}
	};
}

function makeUncoveredSlide(lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const figure = makeUncoveredMap(null, lang);
	const entries = figure.ranking.flatMap((group) => group.entries);
	const [first] = endsOf(entries);
	return {
		key: 'belum-terlindungi',
		heading: copy.headings.uncovered(
			`${first.shortName}, ${first.valueText}`,
			figure.missing?.entries.length ?? 0
		),
		unit: copy.units.people,
		when: '',
		source: copy.sources(entries.length),
		note: [figure.description, ...figure.source.slice(0, 1)].join(' '),
		page: pageOf(PAGES.jabar('belum-terlindungi', null), lang),
		view: {
			kind: 'map',
			map: mapOf(figure, []),
			legend: null,
			bars: { title: '', rows: entries.map((entry) => ({ ...barOf(entry), rank: '' })), notes: [] }
		}
	};
}
