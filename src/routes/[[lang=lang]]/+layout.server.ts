import { pageOf, readLang } from '#lib/address.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	return { lang: readLang(params.lang), page: pageOf(url.pathname) };
};
