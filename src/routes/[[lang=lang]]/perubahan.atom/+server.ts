import { addressOf, CHANGES_FEED, PAGES, readLang } from '#lib/address.ts';
import { CHANGES_COPY } from '#lib/copy/changes.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { makeAtom } from '#lib/server/atom.ts';
import { makeChanges } from '#lib/server/figures/changes-page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const GET: RequestHandler = ({ params }) => {
	const lang = readLang(params.lang);
	const feed = makeAtom({
		title: CHANGES_COPY[lang].feedTitle,
		lang,
		page: SITE_ORIGIN + addressOf(PAGES.changes, lang),
		self: SITE_ORIGIN + addressOf(CHANGES_FEED, lang),
		author: { name: PUBLISHER.name[lang], email: PUBLISHER.contact },
		entries: makeChanges(lang)
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
