import { SITE_ORIGIN } from '#lib/publisher.ts';

export const prerender = true;
export const trailingSlash = 'never';

export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${SITE_ORIGIN}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
