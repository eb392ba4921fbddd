import { error } from '@sveltejs/kit';
import { PAGES, readLang } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { LAST_FIGURE } from '#lib/server/edition.ts';
import { makeRegionDeck } from '#lib/server/figures/deck-region.ts';
import { makeSocialCard } from '#lib/server/pictures/social-card.ts';
import { jabarRegions } from '#lib/server/store.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) =>
		jabarRegions.map(({ code }) => (lang === 'id' ? { code } : { lang, code }))
	);

export const load: PageServerLoad = ({ params }) => {
	const lang = readLang(params.lang);
	const region = jabarRegions.find(({ code }) => code === params.code);
	if (!region) error(404, 'no such region');
	return {
		lang,
		figures: LAST_FIGURE,
		page: PAGES.regionDeck(region.code),
		name: region.name,
		// The picture of the region's own page.
		card: makeSocialCard(PAGES.region(region.code), lang),
		deck: makeRegionDeck(region.code, lang, new Date().getUTCFullYear())
	};
};
