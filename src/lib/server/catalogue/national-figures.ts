import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { PORTABLE_COPY } from '#lib/copy/portable.ts';
import { formatAsOf, formatList } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { siblingsOf, type Observation } from '#lib/model/observation.ts';
import { revisionOf } from '#lib/model/revision.ts';
import type { PortableFigure, PortableView } from '#lib/viz/portable-figure.ts';
import { latestTarget } from '../coverage.ts';
import {
	describeGauges,
	GAUGE_ROWS,
	makeGauges as makeGaugeFigures,
	makeSegments,
	makeSeries as makeSeriesFigure
} from '../figures/national-page.ts';
import { makeStatementTable } from '../publish/statement-table.ts';
import { changes, nation, observationsOf, sourceOf } from '../store.ts';
import type { CatalogueFigure } from './catalogue.ts';

/** The national gauges, the series of active participants and their segments. */
export const NATIONAL_FIGURES: readonly CatalogueFigure[] = [
	figureOf('nasional/cakupan', makeGauges),
	figureOf('nasional/tren', makeSeries),
	figureOf('nasional/segmen', makeParts)
];

type Drawn = Pick<PortableFigure, 'name' | 'title' | 'sentence' | 'when' | 'source'> & {
	view: PortableView;
	/** The rows it draws. */
	rows: readonly Observation[];
	/** Rows that it names besides: counts of the same statements, a target. */
	besides?: readonly Observation[];
};

function figureOf(key: string, draw: (lang: Lang) => Drawn): CatalogueFigure {
	return {
		key,
		periods: [],
		pageOf: () => PAGES.nationalCoverage,
		makeTable: () => {
			const { rows, besides = [] } = draw('id');
			return makeStatementTable([...rows, ...besides]);
		},
		make: (period, lang): PortableFigure => {
			const { rows: drawn, name, title, sentence, when, source, view } = draw(lang);
			const days = drawn.map(({ asOf }) => asOf.last).filter((last) => last !== '');
			return {
				key,
				period,
				lang,
				page: addressOf(PAGES.nationalCoverage, lang),
				name,
				title,
				sentence,
				when,
				source,
				view,
				lastPeriod: days.sort().at(-1)?.slice(0, 7) ?? null,
				revision: revisionOf(changes, {
					concerns: drawn.map(({ statementId }) => statementId),
					regionCodes: [nation.code],
					period
				})
			};
		}
	};
}

function makeGauges(lang: Lang): Drawn {
	const [first] = describeTimes(GAUGE_ROWS.slice(0, 1), lang);
	const target = latestTarget(nation.code);
	const name = PORTABLE_COPY[lang].gauges;
	return {
		name,
		title: PORTABLE_COPY[lang].dated(name, first ?? ''),
		sentence: describeGauges(lang),
		when: first ?? '',
		source: [sourcesOf(GAUGE_ROWS, lang), copyOf(lang).national.gaugesNote],
		rows: GAUGE_ROWS,
		besides: [...GAUGE_ROWS.flatMap(countsBeside), ...(target ? [target] : [])],
		view: { kind: 'gauges', gauges: makeGaugeFigures(lang) }
	};
}

function makeSeries(lang: Lang): Drawn {
	const copy = copyOf(lang);
	const { rows, chart, tickTexts, description } = makeSeriesFigure(lang, copy);
	const times = describeTimes(
		[rows[0], rows.at(-1)].flatMap((row) => row ?? []),
		lang
	);
	const name = PORTABLE_COPY[lang].series;
	return {
		name,
		title: PORTABLE_COPY[lang].dated(name, times.join('–')),
		sentence: description,
		when: times.join('–'),
		source: [sourcesOf(rows, lang), copy.national.seriesNote],
		rows,
		view: { kind: 'series', chart, tickTexts }
	};
}

function makeParts(lang: Lang): Drawn {
	const own = PORTABLE_COPY[lang];
	const segments = makeSegments(lang, copyOf(lang));
	if (!segments) throw new Error('no national statement names three segments');
	const { rows, when, note, total, parts } = segments;
	return {
		name: own.parts,
		title: own.dated(own.parts, when),
		sentence: own.partsSentence(
			when,
			total,
			formatList(
				parts.map(({ name, text }) => `${name} ${text}`),
				lang
			)
		),
		when,
		source: [sourcesOf(rows, lang), note],
		rows,
		view: { kind: 'parts', total, parts }
	};
}

/** The participants and potential that the statement of a percentage prints with it. */
function countsBeside(coverage: Observation): Observation[] {
	return siblingsOf(coverage, observationsOf(nation.code)).filter(
		({ metric, segment, programme, ecosystem }) =>
			(metric === 'active' || metric === 'potential') &&
			segment === coverage.segment &&
			programme === '' &&
			ecosystem === ''
	);
}

function describeTimes(drawn: readonly Observation[], lang: Lang): string[] {
	return drawn.map(({ asOf }) => formatAsOf(asOf, lang));
}

function sourcesOf(drawn: readonly Observation[], lang: Lang): string {
	const publishers = [...new Set(drawn.map(({ sourceId }) => sourceOf(sourceId).publisher))];
	return PORTABLE_COPY[lang].sources(formatList(publishers.sort(), lang));
}
