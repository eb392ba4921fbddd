import { error } from '@sveltejs/kit';
import { PAGES } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { keyOfPage } from '#lib/server/catalogue/key-of-page.ts';
import { makePanel } from '#lib/server/embed/panel.ts';
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
	return { dapil, panel: makePanel(keyOfPage(PAGES.dapil(params.number)), null, lang) };
};
