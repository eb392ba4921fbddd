import { error } from '@sveltejs/kit';
import { NATIONAL_AREA } from '#lib/server/areas.ts';
import { INFORMAL_YEARS, makeInformalMap } from '#lib/server/figures/informal-map.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[undefined, ...INFORMAL_YEARS.map(String)].flatMap((period) => [
		{ period },
		{ lang: 'en', period }
	]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const year = params.period === undefined ? null : Number(params.period);
	if (year !== null && !INFORMAL_YEARS.includes(year)) error(404, 'no survey of this year');
	return {
		figure: makeInformalMap(year, lang, NATIONAL_AREA),
		title: NATIONAL_AREA.copyOf(lang).informal.metaTitle(year)
	};
};
