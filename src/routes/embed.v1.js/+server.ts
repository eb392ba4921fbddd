import hostScript from 'virtual:host-script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script that a host page loads to give each frame its height. Its first version never changes its meaning. */
export const GET: RequestHandler = () =>
	new Response(hostScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
