import { pageOf, readLang } from '#lib/address.ts';
import { makePrintSheet } from '#lib/server/print-sheet.ts';
import { makeSocialCard } from '#lib/server/pictures/social-card.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	const lang = readLang(params.lang);
	const page = pageOf(url.pathname);
	return { lang, page, card: makeSocialCard(page, lang), sheet: makePrintSheet(page, lang) };
};
