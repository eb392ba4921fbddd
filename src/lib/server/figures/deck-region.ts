import { addressOf, PAGES } from '#lib/address.ts';
import { CALCULATOR_COPY } from '#lib/copy/calculator.ts';
import { copyOf } from '#lib/copy.ts';
import { DECK_COPY } from '#lib/copy/deck.ts';
import { WHY_COPY } from '#lib/copy/why.ts';
import { sayMonth, speak } from '#lib/calculation-words.ts';
import { formatPeople } from '#lib/format-calculation.ts';
import { formatSurveyMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Deck, Slide, SlideView } from '#lib/viz/deck.ts';
import { chooseForMap } from '../coverage.ts';
import { sourceOf } from '../store.ts';
import { formatInformalShare, informalIn, LATEST_INFORMAL_YEAR } from '../informal-share.ts';
import { makeCalculator } from './calculator-page.ts';
import { makeCoverageMap } from './coverage-map.ts';
import { countedOf, mapOf, rankedOf, rowsOf, shapesOf, spanOf } from './deck-map.ts';
import { needOf, type Need } from './deck-need.ts';
import { asHeading, asSentence, barOfRow, pageOf } from './deck-parts.ts';
import { makeRegionPage } from './region-page.ts';

/** Statements that a slide has room for. */
const STATEMENTS = 5;

type RegionPage = ReturnType<typeof makeRegionPage>;

/** The short deck of one kabupaten or kota. `year` is that of the build. */
export function makeRegionDeck(code: string, lang: Lang, year: number): Deck {
	const copy = DECK_COPY[lang];
	const region = makeRegionPage(code, lang);
	const need = needOf(code, makeCalculator(lang, year), lang);
	return {
		title: copy.regionTitle(region.name),
		description: copy.regionDescription(region.description),
		back: { href: addressOf(PAGES.region(code), lang), text: copy.backToRegion(region.name) },
		slides: [
			makeRegionSlide(code, lang),
			makePlaceSlide(code, region, lang),
			makeWhySlide(code, region, lang),
			makeLabourSlide(code, region, lang),
			makeNeedSlide(code, need, lang),
			makeSourcesSlide(code, region, lang)
		],
		regionSlides: [],
		shapes: shapesOf(makeCoverageMap(null, lang).drawing)
	};
}

/** Coverage of a region, or that nobody has published it: also a slide of the main deck. */
export function makeRegionSlide(code: string, lang: Lang): Slide {
	const copy = copyOf(lang);
	const { name, gauge, bound, words, card, place, sentence, informalSentence, source } =
		makeRegionPage(code, lang);
	return {
		key: 'cakupan',
		heading: gauge
			? asHeading(copy.coverage.sentence(name, gauge.valueText, gauge.when))
			: asHeading(sentence),
		unit: DECK_COPY[lang].units.coverage,
		when: gauge?.when ?? bound?.when ?? '',
		// A remark stands in its box, not twice.
		source: [...(gauge?.notes ?? []).filter((remark) => !card?.flag?.text.includes(remark)), source]
			.filter(Boolean)
			.join(' '),
		note: [sentence, card?.flag?.text, place, informalSentence].filter(Boolean).join(' '),
		page: pageOf(PAGES.region(code), lang),
		view: {
			kind: 'gauge',
			gauge,
			instead: gauge
				? null
				: bound
					? { value: bound.valueText, note: bound.note }
					: { value: copy.NoFigure, note: words.noGauge },
			flag: card?.flag ?? null,
			lines: card?.flag ? [] : [[place, informalSentence].filter(Boolean).join(' ')],
			bars: null
		}
	};
}

function makePlaceSlide(code: string, region: RegionPage, lang: Lang): Slide {
	const { headings, units } = DECK_COPY[lang];
	const figure = makeCoverageMap(null, lang);
	const ranked = rankedOf(figure);
	const own = ranked.find((entry) => entry.code === code);
	return {
		key: 'letak',
		heading:
			own?.rank == null
				? headings.noPlace(region.name)
				: headings.place(region.name, own.rank, ranked.length),
		unit: units.coverage,
		when: '',
		source: `${asSentence(spanOf(lang))} ${DECK_COPY[lang].sources(countedOf(figure))}`,
		note: `${region.sentence} ${region.place} ${figure.description}`.replaceAll('  ', ' '),
		page: pageOf(PAGES.jabar('cakupan', null), lang),
		view: {
			kind: 'map',
			map: mapOf(figure, [code]),
			legend: null,
			bars: { title: '', rows: rowsOf(ranked, code, lang), notes: [] }
		}
	};
}

function makeWhySlide(code: string, region: RegionPage, lang: Lang): Slide {
	const { headings, units } = DECK_COPY[lang];
	const { coverage, within } = WHY_COPY[lang];
	const { why } = region;
	return {
		key: 'mengapa',
		heading: headings.why(region.name),
		unit: units.coverage,
		when: '',
		source: `${coverage.note} ${DECK_COPY[lang].source(publishersBeside(code).join(', '))}`,
		// The last of the notes is a source line.
		note: [region.sentence, ...why.mix.notes.slice(0, -1)].join(' '),
		page: pageOf(PAGES.region(code), lang),
		view: {
			kind: 'bars',
			columns: [
				{ title: coverage.title, rows: why.coverage.rows.map(barOfRow), notes: [] },
				{ title: within.title, rows: why.within.rows.map(barOfRow), notes: why.within.notes }
			],
			note: why.mix.notes.slice(-2, -1).join(' ')
		}
	};
}

/** Who says what the region and the wholes beside it are measured by. */
function publishersBeside(code: string): string[] {
	const map = chooseForMap(null);
	const own = map.regions.find(({ region }) => region.code === code)?.observation;
	const shown = [own, map.province, map.nation].filter((row) => row != null);
	return [...new Set(shown.map(({ sourceId }) => sourceOf(sourceId).publisher))];
}

function makeLabourSlide(code: string, { name, labour }: RegionPage, lang: Lang): Slide {
	const { headings, units } = DECK_COPY[lang];
	const informal = informalIn(code, LATEST_INFORMAL_YEAR);
	const share = informal && formatInformalShare(informal.share, lang);
	return {
		key: 'tenaga-kerja',
		heading: share === null ? headings.noLabour(name) : headings.labour(name, share),
		unit: units.labour,
		when: formatSurveyMonth(LATEST_INFORMAL_YEAR, lang),
		source: labour.notes.slice(0, 2).join(' '),
		note: [...labour.lines.map(({ description }) => description), ...labour.notes.slice(2)].join(
			' '
		),
		page: pageOf(PAGES.region(code), lang),
		view: { kind: 'lines', lines: labour.lines }
	};
}

function makeNeedSlide(code: string, need: Need, lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const { region, people, targetText } = need;
	const { statement } = region;
	return {
		key: 'kebutuhan',
		heading:
			people === null
				? copy.headings.noNeed(region.name)
				: copy.headings.need(region.name, people, targetText),
		unit: copy.units.more,
		when: statement?.when ?? '',
		source: [statement && copy.source(statement.source.text), CALCULATOR_COPY[lang].caption]
			.filter(Boolean)
			.join(' '),
		note: noteOf(need, lang),
		page: pageOf(PAGES.calculator, lang),
		view: drawNeed(need, lang)
	};
}

function noteOf(need: Need, lang: Lang): string {
	const { outcome, question, region, sentence } = need;
	if (outcome.kind === 'answer')
		return `${speak(outcome, question, region, lang)} ${CALCULATOR_COPY[lang].formulaNeed}.`;
	if (outcome.kind !== 'potentialMissing') return speak(outcome, question, region, lang);
	return [`${region.name}. ${sentence}`, ...region.hints].join(' ');
}

function drawNeed(need: Need, lang: Lang): Extract<SlideView, { kind: 'need' }> {
	const copy = CALCULATOR_COPY[lang];
	const { outcome, region, target, targetText, question, people } = need;
	if (outcome.kind !== 'answer' || people === null)
		return {
			kind: 'need',
			value: null,
			bar: null,
			lines:
				outcome.kind === 'potentialMissing'
					? [need.sentence, ...region.hints]
					: [noteOf(need, lang)]
		};
	const { statement } = region;
	return {
		kind: 'need',
		value: { text: people, unit: copy.morePeople },
		bar: {
			value: (100 * outcome.active) / outcome.potential,
			mark: question.target / 100,
			markText: copy.targetMark(targetText)
		},
		lines: [
			...(target ? [DECK_COPY[lang].sentences.target(target.name, targetText)] : []),
			...(statement
				? [`${copy.from}: ${copy.counts(statement.active, statement.potential)}.`]
				: []),
			...(outcome.perMonth !== null && outcome.months !== null
				? [
						DECK_COPY[lang].sentences.perMonth(
							formatPeople(outcome.perMonth, outcome.exact, lang),
							outcome.months,
							sayMonth(question.deadline, lang)
						)
					]
				: [])
		]
	};
}

function makeSourcesSlide(code: string, { name, statements }: RegionPage, lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const shown = statements.slice(0, STATEMENTS);
	const base = copyOf(lang);
	return {
		key: 'sumber',
		heading:
			statements.length === 0
				? copy.headings.noSources(name)
				: copy.headings.sources(name, statements.length),
		unit: copy.units.printed,
		when: '',
		source: `${base.region.labourSource} ${base.map.boundaries}`,
		note:
			statements.length === 0
				? `${copy.headings.noSources(name)}.`
				: copy.statements(shown.length, statements.length),
		page: pageOf(PAGES.region(code), lang),
		view: {
			kind: 'table',
			rows: shown.map(({ when, what, value, source, status }) => ({
				when,
				what: status === '' ? what : `${what} (${status.toLowerCase()})`,
				value,
				source: source.text
			})),
			notes:
				statements.length > shown.length
					? [copy.statements(shown.length, statements.length)]
					: statements.length === 0
						? [base.region.noGauge]
						: []
		}
	};
}
