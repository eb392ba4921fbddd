import { PAGES } from '#lib/address.ts';
import { keyOfPage } from '#lib/server/catalogue/key-of-page.ts';
import { makePanel } from '#lib/server/embed/panel.ts';
import { makeCoverageMap } from '#lib/server/figures/coverage-map.ts';
import { makeNationalGauges } from '#lib/server/figures/national-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		national: makeNationalGauges(lang),
		figure: makeCoverageMap(null, lang),
		panel: makePanel(keyOfPage(PAGES.jabar('cakupan', null)), null, lang)
	};
};
