import { pageOf, readLang } from '#lib/address.ts';
import { LAST_FIGURE } from '#lib/server/edition.ts';
import { makePrintSheet } from '#lib/server/print-sheet.ts';
import { makeSocialCard } from '#lib/server/pictures/social-card.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	const lang = readLang(params.lang);
	const page = pageOf(url.pathname);
	return {
		lang,
		page,
		figures: LAST_FIGURE,
		card: makeSocialCard(page, lang),
		sheet: makePrintSheet(page, lang)
	};
};
