import { error } from '@sveltejs/kit';
import { DOWNLOADS, makeDownload } from '#lib/server/publish/published-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => DOWNLOADS.map((file) => ({ file }));

/** The files of `data/` as they are, and those made of them. */
export const GET: RequestHandler = async ({ params }) => {
	const download = await makeDownload(params.file);
	if (!download) error(404, 'no such file');
	return new Response(download.body, { headers: { 'content-type': download.type } });
};
