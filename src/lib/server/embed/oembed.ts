import { PORTABLE } from '#lib/address.ts';
import { OEMBED_COPY } from '#lib/copy/oembed.ts';
import type { Lang } from '#lib/lang.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { escapeHtml } from '#lib/snippets.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { heightOf } from './height.ts';

/** The narrowest frame that a figure is drawn for, px: a static file cannot obey a host's `maxwidth`. */
const NARROWEST = 320;
const DAY = 86_400;
/** The picture that stands for a figure, px. */
export const CARD = { file: '1200x630.png', width: 1200, height: 630 } as const;

/** What a frame of the figure is called. */
export function frameTitleOf({ view, name, lang }: PortableFigure): string {
	const { frame, frameTitle } = OEMBED_COPY[lang];
	return frameTitle(view.kind === 'map' ? frame.map : frame.chart, name);
}

/**
 * The oEmbed answer for a figure, as a static file (oembed.com, 1.0).
 * The quotation is shown by WordPress until the frame answers, and where no frame is allowed.
 */
export function makeRichOembed({ figure, period }: CatalogueEntry, lang: Lang) {
	const portable = figure.make(period, lang);
	const { key, page, title, sentence, source } = portable;
	const height = heightOf(key);
	const frame = SITE_ORIGIN + PORTABLE.embed(key, period, lang);
	return {
		version: '1.0',
		type: 'rich',
		...commonOf(portable, lang),
		title,
		width: NARROWEST,
		height,
		html:
			`<blockquote class="wp-embedded-content"><a href="${escapeHtml(SITE_ORIGIN + page)}">` +
			`${escapeHtml(`${sentence} ${source[0] ?? ''}`)}</a></blockquote>` +
			`<iframe src="${escapeHtml(frame)}" title="${escapeHtml(frameTitleOf(portable))}" ` +
			`width="100%" height="${height}" frameborder="0" scrolling="no"></iframe>`,
		thumbnail_url: cardOf(portable, lang),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height
	};
}

/** The same for consumers that want a picture: WordPress makes its title the alternative text. */
export function makePhotoOembed({ figure, period }: CatalogueEntry, lang: Lang) {
	const portable = figure.make(period, lang);
	return {
		version: '1.0',
		type: 'photo',
		...commonOf(portable, lang),
		title: portable.sentence,
		url: cardOf(portable, lang),
		width: CARD.width,
		height: CARD.height
	};
}

function commonOf({ key, lastPeriod, revision, sentence }: PortableFigure, lang: Lang) {
	return {
		provider_name: PUBLISHER.site,
		provider_url: `${SITE_ORIGIN}/`,
		author_name: PUBLISHER.name[lang],
		cache_age: DAY,
		petajamsostek_period: lastPeriod,
		petajamsostek_revision: revision.number,
		petajamsostek_data: SITE_ORIGIN + PORTABLE.data(key, 'csv'),
		petajamsostek_license: `${SITE_ORIGIN}/data/README.md`,
		petajamsostek_alt: sentence
	};
}

function cardOf({ key, period }: PortableFigure, lang: Lang): string {
	return SITE_ORIGIN + PORTABLE.image(key, period, lang, CARD.file);
}
