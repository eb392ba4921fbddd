import { error } from '@sveltejs/kit';
import { FOLDERS, PORTABLE } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { CATALOGUE_ENTRIES } from '#lib/server/catalogue/catalogue.ts';
import { makeEmbedPage } from '#lib/server/embed/embed-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const pages = new Map(
	CATALOGUE_ENTRIES.flatMap((entry) =>
		LANGS.map((lang) => {
			const address = PORTABLE.embed(entry.figure.key, entry.period, lang);
			return [address.slice(FOLDERS.embed.length, -1), { entry, lang }] as const;
		})
	)
);

export const entries: EntryGenerator = () => [...pages.keys()].map((path) => ({ path }));

export const load: PageServerLoad = ({ params }) => {
	const page = pages.get(params.path.replace(/\/$/, ''));
	if (!page) error(404, 'no such figure');
	return { embed: makeEmbedPage(page.entry, page.lang) };
};
