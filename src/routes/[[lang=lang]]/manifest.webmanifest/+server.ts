import { addressOf, appIcon, PAGES, readLang } from '#lib/address.ts';
import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { PUBLISHER } from '#lib/publisher.ts';
import { APP_ICONS } from '#lib/server/pictures/app-icons.ts';
import { resolveTokens } from '#lib/server/pictures/tokens.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What a device is told of the site when it is installed as an app: one app in each language. */
export const GET: RequestHandler = ({ params }) => {
	const lang = readLang(params.lang);
	const home = addressOf(PAGES.home, lang);
	const manifest = {
		id: home,
		name: PUBLISHER.site,
		short_name: PUBLISHER.site,
		description: OFFLINE_COPY[lang].app.description,
		lang,
		dir: 'ltr',
		start_url: home,
		scope: PAGES.home,
		display: 'standalone',
		// With a way back: the pages have none of their own.
		display_override: ['minimal-ui'],
		background_color: resolveTokens('var(--paper)'),
		theme_color: resolveTokens('var(--accent-strong)'),
		categories: ['government', 'news'],
		icons: APP_ICONS.map(({ file, size, purpose }) => ({
			src: appIcon(file),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose
		}))
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
