import { PAGES, readLang } from '#lib/address.ts';
import { LAST_FIGURE } from '#lib/server/edition.ts';
import { makeNationalDeck } from '#lib/server/figures/deck-national.ts';
import { makeSocialCard } from '#lib/server/pictures/social-card.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => {
	const lang = readLang(params.lang);
	return {
		lang,
		figures: LAST_FIGURE,
		page: PAGES.deck,
		card: makeSocialCard(PAGES.deck, lang),
		deck: makeNationalDeck(lang, new Date().getUTCFullYear())
	};
};
