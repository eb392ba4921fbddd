import { NATIONAL_AREA } from '#lib/server/areas.ts';
import { makeCoverageMap } from '#lib/server/figures/coverage-map.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		figure: makeCoverageMap(null, lang, NATIONAL_AREA),
		title: NATIONAL_AREA.copyOf(lang).coverage.metaTitle(null)
	};
};
