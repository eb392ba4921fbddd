import { addressOf, PAGES } from '#lib/address.ts';
import { formatList, formatMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { AsOf } from '#lib/model/as-of.ts';
import type { Card, MapEntry, MapFigure, TableCell } from '#lib/viz/map-figure.ts';
import type { MapArea } from '../areas.ts';
import { rankBy } from '../rank.ts';
import { keyOf, type CircleCount, type CircleKey } from './circles.ts';

/** A published number of people of one region. */
export interface Count {
	people: number;
	statementId: string;
	/** "631.082 orang", and "631 ribu" where there is little room. */
	valueText: string;
	shortText: string;
	asOf: AsOf;
	sentence: string;
	old: boolean;
	kicker: string;
	lines: string[];
	/** Cells of the table after region and number. */
	cells: TableCell[];
}

interface Request {
	id: string;
	lang: Lang;
	area: MapArea;
	/** By region code. */
	counts: ReadonlyMap<string, Count>;
	/** Sizes of the circles for comparison, and of the longest bar; people. */
	sizes: readonly number[];
	largest: number;
	draw: (
		counts: readonly (CircleCount & { text: string })[],
		key: readonly CircleKey[]
	) => MapFigure['drawing'];
	words: {
		title: string;
		lede: string;
		description: (most: string, fewest: string) => string;
		legend: (sizes: string) => string;
		overview: Pick<Card, 'kicker' | 'value' | 'lines'>;
		rankingTitle: string;
		rankingNote: string;
		missingNote: string;
		caption: string;
		columns: MapFigure['table']['columns'];
		source: string[];
	};
	periods: MapFigure['periods'];
	layout: MapFigure['layout'];
}

/** A map of published numbers of people as circles on grey land, ready to draw. */
export function makeCountMap(request: Request): MapFigure {
	const { id, lang, area, counts, words, sizes, largest } = request;
	const copy = area.copyOf(lang);
	const entries = makeEntries(request);
	const ranked = entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const old = entries.filter(({ standing }) => standing === 'old');
	const missing = entries.filter(({ standing }) => standing === 'missing');
	const key = keyOf(sizes, lang);
	const named = (entry: MapEntry | undefined) =>
		entry ? `${entry.name} ${entry.shortValueText}` : copy.noFigure;
	return {
		id,
		lang,
		title: words.title,
		lede: words.lede,
		description: words.description(named(ranked[0]), named(ranked.at(-1))),
		layout: request.layout,
		choose: { label: copy.map.choose, all: copy.map.chooseAll },
		drawing: request.draw(
			[...counts].map(([code, { people, shortText }]) => ({ code, people, text: shortText })),
			key
		),
		strip: [],
		entries,
		overview: {
			...words.overview,
			title: area.copyOf(lang).map.chooseAll,
			flag: null,
			link: null,
			classes: []
		},
		ranking: [
			{ title: words.rankingTitle, note: words.rankingNote, entries: ranked },
			{ title: copy.map.old, note: copy.map.oldNote, entries: old }
		].filter((group) => group.entries.length > 0),
		missing:
			missing.length > 0
				? { title: copy.map.missing, note: words.missingNote, entries: missing }
				: null,
		legend: {
			title: words.legend(
				formatList(
					key.map(({ text }) => text),
					lang
				)
			),
			blocks: [],
			ticks: [],
			zero: 0,
			marks: [],
			noDataText: missing.length > 0 ? copy.NoFigure : null
		},
		figures: null,
		periods: request.periods,
		table: {
			caption: words.caption,
			columns: words.columns
		},
		source: words.source
	};

	function makeEntries({ layout }: Request): MapEntry[] {
		const current = [...counts.values()].filter((count) => !count.old);
		const ranks = rankBy(current, ({ people }) => people);
		return area.regions.map(({ code, name, shortName }): MapEntry => {
			const count = counts.get(code);
			const href = addressOf(PAGES.region(code), lang);
			const empty = words.columns.slice(2).map(() => ({ text: '–', numeric: false }));
			return {
				code,
				name,
				shortName,
				bin: null,
				value: count?.people ?? null,
				...(count && { statementId: count.statementId }),
				position: count ? (100 * count.people) / largest : null,
				valueText: count?.valueText ?? copy.noFigure,
				// Below a wide map there is room for the whole number.
				shortValueText: (layout === 'below' ? count?.valueText : count?.shortText) ?? copy.noFigure,
				dateText: count ? formatMonth(count.asOf, lang) : '',
				standing: count ? (count.old ? 'old' : 'ranked') : 'missing',
				rank: count ? (ranks.get(count) ?? null) : null,
				sentence: count?.sentence ?? `${name}: ${copy.noFigure}.`,
				card: {
					kicker: count?.kicker ?? copy.map.selected,
					title: name,
					value: count?.valueText ?? copy.NoFigure,
					lines: count?.lines ?? [words.missingNote],
					flag: null,
					link: { href, text: copy.map.toRegion }
				},
				cells: [
					{ text: name, numeric: false, href },
					{ text: count?.valueText ?? copy.noFigure, numeric: true },
					...(count?.cells ?? empty)
				],
				href
			};
		});
	}
}
