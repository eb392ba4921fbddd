import { error } from '@sveltejs/kit';
import { FOLDERS, PORTABLE } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { CATALOGUE_ENTRIES } from '#lib/server/catalogue/catalogue.ts';
import { makePhotoOembed, makeRichOembed } from '#lib/server/embed/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = new Map<string, () => object>(
	CATALOGUE_ENTRIES.flatMap((entry) =>
		LANGS.flatMap((lang): [string, () => object][] => {
			const { key } = entry.figure;
			return [
				[PORTABLE.oembed(key, entry.period, lang), () => makeRichOembed(entry, lang)],
				[PORTABLE.oembedPhoto(key, entry.period, lang), () => makePhotoOembed(entry, lang)]
			];
		})
	).map(([address, make]) => [address.slice(FOLDERS.oembed.length), make])
);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const make = files.get(params.file);
	return make ? Response.json(make()) : error(404, 'no such figure');
};
