import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import worker from 'virtual:offline-worker';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The service worker. While pages are being written there is none: it would show them as they were. */
export const GET: RequestHandler = () => {
	if (dev) error(404, 'no service worker during development');
	return new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
