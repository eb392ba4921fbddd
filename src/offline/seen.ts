import { addressOf, langOf, PAGES } from '#lib/address.ts';
import type { Lang } from '#lib/lang.ts';
import { ownHeaders } from './own-headers.ts';

const SEEN = 'luring-dilihat';
const SPARE = 'luring-cadangan';
/** Enough for months of looking, and not a burden to the smallest phone: about 10 MB. */
const MOST_PAGES = 60;
/** When an answer was stored. */
const STORED_AT = 'Luring-Disimpan';

/** A page that has been read here. */
export interface SeenPage {
	pathname: string;
	title: string;
	/** ISO 8601, UTC. */
	storedAt: string;
}

/** What is kept under this address because it was seen. */
export async function matchSeen(pathname: string): Promise<Response | undefined> {
	return (await caches.open(SEEN)).match(pathname);
}

/** When a stored answer came, ISO 8601; empty when it does not say. */
export function storedAt(answer: Response): string {
	return answer.headers.get(STORED_AT) ?? '';
}

/** Keeps what was seen, without its query; of pages the latest. */
export async function keepSeen(pathname: string, answer: Response): Promise<void> {
	const headers = ownHeaders(answer.headers);
	headers.set(STORED_AT, new Date().toISOString());
	const cache = await caches.open(SEEN);
	// Anew, so that what was seen last stands last.
	await cache.delete(pathname);
	await cache.put(pathname, new Response(await answer.arrayBuffer(), { headers }));
	if (!isPage(pathname)) return;
	const pages = (await cache.keys()).filter(({ url }) => isPage(new URL(url).pathname));
	for (const page of pages.slice(0, Math.max(0, pages.length - MOST_PAGES)))
		await cache.delete(page);
}

/** The pages that have been read here, the latest first. */
export async function listSeen(): Promise<SeenPage[]> {
	const cache = await caches.open(SEEN);
	const pages: SeenPage[] = [];
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		const answer = isPage(pathname) ? await cache.match(request) : undefined;
		if (!answer) continue;
		const title = titleOf(await answer.text());
		pages.unshift({ pathname, title, storedAt: storedAt(answer) });
	}
	return pages;
}

/** The page that stands for those that are not here, if need be in another language; undefined when it is in none. */
export async function matchSpare(lang: Lang): Promise<Response | undefined> {
	const cache = await caches.open(SPARE);
	const [any] = await cache.keys();
	const own = await cache.match(addressOf(PAGES.offline, lang));
	return own ?? (any && cache.match(any));
}

/** Keeps that page in a language, anew or when it is not here yet. */
export async function keepSpare(lang: Lang, anew: boolean): Promise<void> {
	if (!anew && (await spareLangs()).includes(lang)) return;
	const address = addressOf(PAGES.offline, lang);
	const answer = await fetch(address, { cache: 'no-cache' });
	if (!answer.ok) return;
	const stored = new Response(await answer.arrayBuffer(), { headers: ownHeaders(answer.headers) });
	await (await caches.open(SPARE)).put(address, stored);
}

/** The languages in which that page is here. */
export async function spareLangs(): Promise<Lang[]> {
	const requests = await (await caches.open(SPARE)).keys();
	return requests.map(({ url }) => langOf(new URL(url).pathname));
}

function isPage(pathname: string): boolean {
	return pathname.endsWith('/');
}

/** A page's title without the site's name. */
export function titleOf(html: string): string {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	return title
		.replace(/ \| [^|]*$/, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.trim();
}
