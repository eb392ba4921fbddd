import type { Handle } from '@sveltejs/kit';
import { langOf } from '#lib/address.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', langOf(event.url.pathname))
	});
