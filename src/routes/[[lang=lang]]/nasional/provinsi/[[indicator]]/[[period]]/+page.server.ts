import { error } from '@sveltejs/kit';
import { FIRST_BY_PROVINCE } from '#lib/address.ts';
import { NATIONAL_AREA } from '#lib/server/areas.ts';
import { makeIndicatorPage, mapsOf } from '#lib/server/indicators/indicator-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	mapsOf(NATIONAL_AREA).flatMap(({ key, period }) => {
		const map = {
			indicator: key === FIRST_BY_PROVINCE ? undefined : key,
			period: period ?? undefined
		};
		return [map, { ...map, lang: 'en' }];
	});

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	return (
		makeIndicatorPage(
			params.indicator ?? FIRST_BY_PROVINCE,
			params.period ?? null,
			lang,
			NATIONAL_AREA
		) ?? error(404, 'no such map')
	);
};
