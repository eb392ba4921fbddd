import { error } from '@sveltejs/kit';
import { APP_ICONS, appIconAt } from '#lib/server/pictures/app-icons.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => APP_ICONS.map(({ file }) => ({ file }));

/** The pictures by which a device shows the site as an app. */
export const GET: RequestHandler = async ({ params }) => {
	const icon = await appIconAt(params.file);
	if (!icon) error(404, 'no such icon');
	return new Response(icon, { headers: { 'content-type': 'image/png' } });
};
