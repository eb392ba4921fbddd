import { PAGES, PORTABLE } from '#lib/address.ts';
import type { Lang } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import { CARD_FORMAT } from '#lib/viz/picture/formats.ts';
import type { SocialCard } from '#lib/viz/picture/social-card.ts';
import { CATALOGUE_ENTRIES, type CatalogueEntry } from '../catalogue/catalogue.ts';

/** The first figure of each page: the one it is about. */
const byPage = new Map<string, CatalogueEntry>();
for (const entry of CATALOGUE_ENTRIES) {
	const page = entry.figure.pageOf(entry.period);
	if (!byPage.has(page)) byPage.set(page, entry);
}

/** The picture that stands for a page on other sites: of its figure, else of the home page's map. */
export function makeSocialCard(page: string, lang: Lang): SocialCard {
	const entry = byPage.get(page) ?? byPage.get(PAGES.jabar('cakupan', null));
	if (!entry) throw new Error('no figure for the home page');
	const { figure, period } = entry;
	return {
		address: SITE_ORIGIN + PORTABLE.image(figure.key, period, lang, CARD_FORMAT.file),
		width: CARD_FORMAT.width,
		height: CARD_FORMAT.height,
		alt: figure.make(period, lang).sentence
	};
}
