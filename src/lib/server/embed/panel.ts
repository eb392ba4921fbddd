import { addressOf, PORTABLE } from '#lib/address.ts';
import { PANEL_COPY } from '#lib/copy/panel.ts';
import { snippetsOf } from '#lib/embed-offer.ts';
import { formatPeriod } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import { SNIPPET_KINDS, type Panel } from '#lib/viz/panel.ts';
import { entryAt, type CatalogueEntry } from '../catalogue/catalogue.ts';
import { citeFigure } from '../citation.ts';
import { BUILT_PICTURES } from '../pictures/picture-files.ts';
import { makeOffer } from './oembed.ts';

/**
 * What a figure's panel offers, complete without script.
 * @throws when there is no such figure
 */
export function makePanel(key: string, period: string | null, lang: Lang): Panel {
	const entry = entryAt(period === null ? key : `${key}/${period}`);
	if (!entry) throw new Error(`no figure ${key} ${period ?? ''}`);
	const copy = PANEL_COPY[lang];
	const portable = entry.figure.make(period, lang);
	const { text, html, accessed } = citeFigure(portable);
	const code = snippetsOf(makeOffer(entry, lang));
	const pinned = period ?? entry.figure.periods.at(-1) ?? null;
	return {
		id: key.replaceAll('/', '-'),
		key,
		name: portable.name,
		hasViews: portable.view.kind === 'map',
		period,
		pin: pinned === null ? null : { period: pinned, text: copy.pinned(formatPeriod(pinned, lang)) },
		snippets: SNIPPET_KINDS.map((kind) => ({ kind, code: code[kind] })),
		citation: { text, html, accessed },
		pictures: picturesOf(entry, lang),
		tables: (['csv', 'xlsx'] as const).map((ending) => ({
			text: ending.toUpperCase(),
			href: PORTABLE.data(key, ending)
		})),
		references: [
			{ text: 'BibTeX', href: PORTABLE.citation(key, period, lang, 'bib') },
			{ text: 'RIS', href: PORTABLE.citation(key, period, lang, 'ris') }
		],
		sentence: portable.sentence,
		source: portable.source[0] ?? '',
		card: PORTABLE.image(key, period, lang, '1200x630.png'),
		page: addressOf(entry.figure.pageOf(period), lang),
		address: SITE_ORIGIN + addressOf(entry.figure.pageOf(period), lang)
	};
}

/** The pictures that the build makes of it, that for documents first. */
function picturesOf({ figure, period }: CatalogueEntry, lang: Lang): Panel['pictures'] {
	const own = BUILT_PICTURES.filter(
		({ entry, lang: other }) => entry.figure === figure && entry.period === period && other === lang
	);
	return Object.entries(PANEL_COPY[lang].pictureNames).flatMap(([file, text]) =>
		own.filter(({ format }) => format.file === file).map(({ address }) => ({ text, href: address }))
	);
}
