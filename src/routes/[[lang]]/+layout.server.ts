import { error } from '@sveltejs/kit';
import { pageOf, readLang } from '#lib/address.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url, untrack }) => {
	const lang = readLang(params.lang);
	if (lang === null) error(404, 'no such language');
	// The path follows from the route; a new query alone asks for nothing anew.
	return { lang, page: untrack(() => pageOf(url.pathname)) };
};
