import { addressOf } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import { SITE_PAGES } from '#lib/server/site-pages.ts';

export const prerender = true;
export const trailingSlash = 'never';

export function GET(): Response {
	const alternates = (page: string) =>
		LANGS.map(
			(lang) =>
				`<xhtml:link rel="alternate" hreflang="${lang}" href="${SITE_ORIGIN}${addressOf(page, lang)}"/>`
		).join('');
	const urls = SITE_PAGES.flatMap((page) =>
		LANGS.map(
			(lang) => `<url><loc>${SITE_ORIGIN}${addressOf(page, lang)}</loc>${alternates(page)}</url>`
		)
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
