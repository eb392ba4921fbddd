import { DECK_COPY } from '#lib/copy/deck.ts';
import { formatMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { DeckBar, DeckMap, DeckShapes, SlideView } from '#lib/viz/deck.ts';
import type { MapDrawing, MapEntry, MapFigure } from '#lib/viz/map-figure.ts';
import { chooseForMap } from '../coverage.ts';
import { barOf } from './deck-parts.ts';
import { labelJabar } from './jabar-drawing.ts';

/** Text of a slide in units of its maps, which are drawn 28 text sizes wide. */
const LABEL_SIZE = 43;
/** Rows of a ranking that a slide has room for; of more, the top and the bottom. */
const MOST_ROWS = 12;

/** A figure's map for a slide: fewer labels rather than small ones, and shapes by reference. */
export function mapOf(figure: MapFigure, picked: readonly string[]): DeckMap {
	const painted = figure.entries.map(({ code, bin, shortValueText, standing }) => ({
		code,
		bin,
		valueText: standing === 'missing' ? null : shortValueText
	}));
	const { circles } = figure.drawing;
	return {
		figure: {
			id: `salindia-${figure.id}`,
			description: figure.description,
			entries: figure.entries,
			drawing: {
				...figure.drawing,
				labels: labelJabar(painted, LABEL_SIZE, circles?.items ?? null),
				places: [],
				dots: [],
				// The circles' own labels tell their size.
				circles: circles && { ...circles, key: [] }
			}
		},
		picked: [...picked]
	};
}

/** The shapes that the maps of a deck share. */
export function shapesOf({ regions, land, water }: MapDrawing): DeckShapes {
	return { regions, land, water };
}

/** What the classes of a map mean, and its marks in words. */
export function legendOf({
	legend,
	overview
}: MapFigure): Extract<SlideView, { kind: 'map' }>['legend'] {
	return {
		title: legend.title,
		classes: overview.classes,
		lines: legend.marks.map(({ text }) => text)
	};
}

/** How many regions have a figure. */
export function countedOf({ entries }: MapFigure): number {
	return entries.filter(({ standing }) => standing !== 'missing').length;
}

/** From when to when the figures of the coverage map are. */
export function spanOf(lang: Lang): string {
	const dates = chooseForMap(null)
		.regions.flatMap(({ observation }) => (observation?.asOf.last ? [observation.asOf] : []))
		.sort((a, b) => a.last.localeCompare(b.last));
	const [first = '', last = ''] = [dates[0], dates.at(-1)].map((asOf) =>
		asOf ? formatMonth(asOf, lang) : ''
	);
	return DECK_COPY[lang].latest(first, last);
}

/** The highest and the lowest of a ranking. */
export function endsOf(ranked: readonly MapEntry[]): [MapEntry, MapEntry] {
	const [first, last] = [ranked[0], ranked.at(-1)];
	if (!first || !last) throw new Error('a slide of no figures');
	return [first, last];
}

/** The ranked of a map, highest first. */
export function rankedOf(figure: MapFigure): MapEntry[] {
	return figure.entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** As many rows as there is room for: the top, the bottom, and the slide's own region. */
export function rowsOf(ranked: readonly MapEntry[], own: string | null, lang: Lang): DeckBar[] {
	const rows = ranked.map((entry) => barOf(entry, own));
	if (rows.length <= MOST_ROWS) return rows;
	const half = (MOST_ROWS - 2) / 2;
	const middle = rows.slice(half, -half);
	const kept = middle.filter(({ isOwn }) => isOwn);
	return [
		...rows.slice(0, half),
		...kept,
		{
			...emptyRow,
			name: DECK_COPY[lang].more(middle.length - kept.length)
		},
		...rows.slice(-half)
	];
}

const emptyRow: DeckBar = {
	key: '…',
	rank: '',
	name: '',
	width: null,
	fill: null,
	valueText: '',
	whenText: '',
	mark: null,
	detail: '',
	isOwn: false
};
