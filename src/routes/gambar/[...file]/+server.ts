import { error } from '@sveltejs/kit';
import { FOLDERS } from '#lib/address.ts';
import { BUILT_PICTURES, pictureAt } from '#lib/server/pictures/picture-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	BUILT_PICTURES.map(({ address }) => ({ file: address.slice(FOLDERS.image.length) }));

/** The pictures of all figures. */
export const GET: RequestHandler = async ({ params }) => {
	const picture = await pictureAt(FOLDERS.image + params.file);
	if (!picture) error(404, 'no such picture');
	const type = params.file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
	return new Response(picture, { headers: { 'content-type': type } });
};
