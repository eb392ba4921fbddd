import panelScript from 'virtual:panel-script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script of the panel with which a figure is taken along. */
export const GET: RequestHandler = () =>
	new Response(panelScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
