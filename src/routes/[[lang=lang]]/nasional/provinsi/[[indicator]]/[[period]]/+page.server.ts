import { error } from '@sveltejs/kit';
import { NATIONAL_AREA } from '#lib/server/areas.ts';
import { makeIndicatorPage, mapsOf } from '#lib/server/indicators/indicator-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Coverage stands at the address of all the maps by province. */
const FIRST = 'cakupan';

export const entries: EntryGenerator = () =>
	mapsOf(NATIONAL_AREA).flatMap(({ key, period }) => {
		const map = { indicator: key === FIRST ? undefined : key, period: period ?? undefined };
		return [map, { ...map, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	return (
		makeIndicatorPage(params.indicator ?? FIRST, params.period ?? null, lang, NATIONAL_AREA) ??
		error(404, 'no such map')
	);
};
