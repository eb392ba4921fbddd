import { error } from '@sveltejs/kit';
import { PAGES } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { keyOfPage } from '#lib/server/catalogue/key-of-page.ts';
import { makePanel } from '#lib/server/embed/panel.ts';
import { makeRegionPage } from '#lib/server/figures/region-page.ts';
import { jabarRegions, provinces } from '#lib/server/store.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const regions = [...provinces, ...jabarRegions];

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => regions.map(({ code }) => (lang === 'id' ? { code } : { lang, code })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	if (!regions.some(({ code }) => code === params.code)) error(404, 'no such region');
	return {
		region: makeRegionPage(params.code, lang),
		panel: makePanel(keyOfPage(PAGES.region(params.code)), null, lang)
	};
};
