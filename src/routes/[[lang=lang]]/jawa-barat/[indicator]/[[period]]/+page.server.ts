import { error } from '@sveltejs/kit';
import { JABAR_AREA } from '#lib/server/areas.ts';
import { makeIndicatorPage, mapsOf } from '#lib/server/indicators/indicator-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	mapsOf(JABAR_AREA).flatMap(({ key, period }) => {
		const map = { indicator: key, period: period ?? undefined };
		return [map, { ...map, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	return (
		makeIndicatorPage(params.indicator, params.period ?? null, lang, JABAR_AREA) ??
		error(404, 'no such map')
	);
};
