import { makeRegionIndex } from '#lib/server/figures/region-page.ts';
import { makePlaces } from '#lib/server/places.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { provinces, dapils } = makePlaces(lang);
	return { index: makeRegionIndex(lang), provinces, dapils };
};
