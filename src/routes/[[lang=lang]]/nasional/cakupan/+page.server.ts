import { makePanel } from '#lib/server/embed/panel.ts';
import { makeNationalPage } from '#lib/server/figures/national-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		national: makeNationalPage(lang),
		panels: {
			coverage: makePanel('nasional/cakupan', null, lang),
			series: makePanel('nasional/tren', null, lang),
			segments: makePanel('nasional/segmen', null, lang)
		}
	};
};
