import { error } from '@sveltejs/kit';
import { LANGS } from '#lib/lang.ts';
import { makeDapilPage } from '#lib/server/figures/dapil-page.ts';
import { dapils } from '#lib/server/store.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) =>
		dapils.map(({ number }) => (lang === 'id' ? { number } : { lang, number }))
	);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const dapil = makeDapilPage(params.number, lang);
	if (!dapil) error(404, 'no such constituency');
	return { dapil };
};
