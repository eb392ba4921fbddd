import { makeWorkerPage } from '#lib/server/figures/worker-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { worker: makeWorkerPage(lang) };
};
