import { copyOf } from '#lib/copy.ts';
import { EMBED_COPY } from '#lib/copy/embed.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import type { EmbedGroup, EmbedPage } from '#lib/viz/embed-page.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { LABEL_TIERS } from '#lib/viz/map-labels.ts';
import type { PortableFigure, PortableView } from '#lib/viz/portable-figure.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { changeText } from '../change-text.ts';
import { readDate } from '../dates.ts';
import { EDITION } from '../edition.ts';
import { coarsenJabar } from '../figures/jabar-drawing.ts';
import { coarsenProvinces } from '../figures/provinces-drawing.ts';

/** Lines below a chart: its sources, and how it is read. */
const NOTES = 3;

/** A figure as it stands alone in a frame. */
export function makeEmbedPage({ figure, period }: CatalogueEntry, lang: Lang): EmbedPage {
	const whole = figure.make(period, lang);
	const view = lighten(whole.view);
	const map = view.kind === 'map' || view.kind === 'ranking' ? view.figure : null;
	return {
		figure: { ...whole, view },
		words: {
			id: map?.id ?? 'gambar',
			heading: view.kind === 'map' ? view.figure.title : whole.title,
			lede: map?.lede ?? '',
			source: whole.source.slice(0, map ? 1 : NOTES),
			edition: EMBED_COPY[lang].edition(dayText(EDITION, lang)),
			revision: describeRevision(whole)
		},
		shown: (SITE_ORIGIN + whole.page).replace(/^https?:\/\//, ''),
		rows: map ? makeRows(map) : [],
		axis: map?.id === 'cakupan' ? { from: 0, to: 100 } : null
	};
}

/** Paths on a coarser grid, and no labels for maps wider than a frame draws them. */
function lighten(view: PortableView): PortableView {
	if (view.kind !== 'map' && view.kind !== 'ranking') return view;
	const { figure } = view;
	const coarsen = figure.drawing.fine ? coarsenProvinces : coarsenJabar;
	const drawing = coarsen(figure.drawing);
	const { labels } = drawing;
	const widest = LABEL_TIERS[2].from;
	return {
		...view,
		figure: {
			...figure,
			drawing: { ...drawing, labels: labels.filter(({ from }) => from < widest) }
		}
	};
}

/** Every region once, as the ranking orders them; those without a figure last. */
function makeRows({ ranking, missing }: MapFigure): EmbedGroup[] {
	return [
		...ranking.map(({ title, entries }, index) => ({
			title: index === 0 ? '' : title,
			isWithout: false,
			entries
		})),
		...(missing ? [{ title: missing.title, isWithout: true, entries: missing.entries }] : [])
	];
}

function describeRevision({ revision, period, lang }: PortableFigure): string {
	if (period === null || !revision.last) return '';
	const { last, number } = revision;
	return EMBED_COPY[lang].revision(number, dayText(last.date, lang), changeText(last, lang));
}

function dayText(day: string, lang: Lang): string {
	const date = readDate(day);
	return date ? formatAsOf(date, lang) : copyOf(lang).undated;
}
