import { makeCalculator } from '#lib/server/figures/calculator-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { figure: makeCalculator(lang, new Date().getUTCFullYear()) };
};
