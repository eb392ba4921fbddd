import { error } from '@sveltejs/kit';
import { pageOf, readLang } from '#lib/address.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	const lang = readLang(params.lang);
	if (lang === null) error(404, 'no such language');
	return { lang, page: pageOf(url.pathname) };
};
