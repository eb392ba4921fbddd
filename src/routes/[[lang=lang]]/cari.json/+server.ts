import { json } from '@sveltejs/kit';
import { readLang } from '#lib/address.ts';
import { makeSearchIndex } from '#lib/server/places.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The places that the search field in the header finds. */
export const GET: RequestHandler = ({ params }) => {
	return json(makeSearchIndex(readLang(params.lang)));
};
