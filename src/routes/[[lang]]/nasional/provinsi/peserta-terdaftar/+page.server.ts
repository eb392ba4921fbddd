import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { makeRegisteredMap } from '#lib/server/figures/registered-map.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { figure: makeRegisteredMap(lang), title: PROVINCES_COPY[lang].registered.metaTitle };
};
