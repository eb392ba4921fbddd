import { error } from '@sveltejs/kit';
import { PUBLISHED_FILES } from '#lib/server/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	md: 'text/markdown; charset=utf-8'
};

export const entries: EntryGenerator = () => Object.keys(PUBLISHED_FILES).map((file) => ({ file }));

/** The files of `data/`, as they are. */
export const GET: RequestHandler = ({ params }) => {
	const text = PUBLISHED_FILES[params.file];
	if (text === undefined) error(404, 'no such file');
	return new Response(text, {
		headers: { 'content-type': TYPES[params.file.split('.').at(-1) ?? ''] ?? 'text/plain' }
	});
};
