import { HOST_SCRIPT, PORTABLE } from '#lib/address.ts';
import { OEMBED_COPY } from '#lib/copy/oembed.ts';
import type { EmbedOffer } from '#lib/embed-offer.ts';
import type { Lang } from '#lib/lang.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { escapeHtml } from '#lib/snippets.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { citeFigure } from '../citation.ts';
import { heightOf } from './height.ts';

/** The narrowest frame that a figure is drawn for, px: a static file cannot obey a host's `maxwidth`. */
const NARROWEST = 320;
const DAY = 86_400;
/** The picture that stands for a figure, px. */
const CARD = { file: '1200x630.png', width: 1200, height: 630 } as const;

/** What a frame of the figure is called. */
function frameTitleOf({ view, name, lang }: PortableFigure): string {
	const { frame, frameTitle } = OEMBED_COPY[lang];
	return frameTitle(view.kind === 'map' ? frame.map : frame.chart, name);
}

/** What the code for hosts is made of. */
export function makeOffer({ figure, period }: CatalogueEntry, lang: Lang): EmbedOffer {
	const portable = figure.make(period, lang);
	const { key, page, sentence } = portable;
	return {
		page: SITE_ORIGIN + page,
		frame: SITE_ORIGIN + PORTABLE.embed(key, period, lang),
		frameTitle: frameTitleOf(portable),
		height: heightOf(key),
		image: SITE_ORIGIN + PORTABLE.image(key, period, lang, CARD.file),
		imageWidth: CARD.width,
		imageHeight: CARD.height,
		alt: sentence,
		citation: citeFigure(portable).text,
		script: SITE_ORIGIN + HOST_SCRIPT
	};
}

/**
 * The oEmbed answer for a figure, as a static file (oembed.com, 1.0).
 * The quotation is shown by WordPress until the frame answers, and where no frame is allowed.
 */
export function makeRichOembed(entry: CatalogueEntry, lang: Lang) {
	const portable = entry.figure.make(entry.period, lang);
	const offer = makeOffer(entry, lang);
	return {
		version: '1.0',
		type: 'rich',
		...commonOf(portable, lang),
		title: portable.title,
		width: NARROWEST,
		height: offer.height,
		html:
			`<blockquote class="wp-embedded-content"><a href="${escapeHtml(offer.page)}">` +
			`${escapeHtml(`${portable.sentence} ${portable.source[0] ?? ''}`)}</a></blockquote>` +
			`<iframe src="${escapeHtml(offer.frame)}" title="${escapeHtml(offer.frameTitle)}" ` +
			`width="100%" height="${offer.height}" frameborder="0" scrolling="no"></iframe>`,
		thumbnail_url: offer.image,
		thumbnail_width: offer.imageWidth,
		thumbnail_height: offer.imageHeight,
		petajamsostek_embed: offer
	};
}

/** The same for consumers that want a picture: WordPress makes its title the alternative text. */
export function makePhotoOembed(entry: CatalogueEntry, lang: Lang) {
	const portable = entry.figure.make(entry.period, lang);
	const { image, imageWidth, imageHeight } = makeOffer(entry, lang);
	return {
		version: '1.0',
		type: 'photo',
		...commonOf(portable, lang),
		title: portable.sentence,
		url: image,
		width: imageWidth,
		height: imageHeight
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
