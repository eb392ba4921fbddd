import { makeTimeCompare } from '#lib/server/figures/time-compare.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { compare: makeTimeCompare(lang) };
};
