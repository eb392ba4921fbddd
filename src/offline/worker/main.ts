import { addressOf, langOf, PAGES, pageOf } from '#lib/address.ts';
import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { setPreload } from '../preload.ts';
import { fetchEditionList, readSaved } from '../saved.ts';
import { keepSeen, keepSpare, spareLangs } from '../seen.ts';
import { isKept } from '../what-is-kept.ts';
import { formatDay } from '../words.ts';
import { answer, isAnswered } from './answer.ts';
import type { Client, WorkerScope } from './scope.ts';

declare const self: WorkerScope;

// A newer worker waits until no page of the older one is open, and never touches what was saved:
// nothing on screen changes under its reader.
self.addEventListener('install', (event) => event.waitUntil(keepSpares()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
	if (!isAnswered(event.request, self.location.origin)) return;
	event.respondWith(
		answer({
			request: event.request,
			preload: Promise.resolve(event.preloadResponse).catch(() => undefined),
			later: (work) => event.waitUntil(work.catch(() => undefined))
		})
	);
});

// Every page says once that it is there.
self.addEventListener('message', (event) => {
	if (event.source) event.waitUntil(tellOfNewer(event.source));
});

async function keepSpares(): Promise<void> {
	const open = (await openPages()).map(langOf);
	const langs = new Set([...open, ...(await spareLangs())]);
	await Promise.all([...langs].map((lang) => keepSpare(lang, true)));
}

async function begin(): Promise<void> {
	await self.clients.claim();
	// A saved edition does not ask the network first.
	if (!(await readSaved())) await setPreload(self.registration, true);
	for (const pathname of await openPages()) await keepOpenPage(pathname);
}

/** The page that brought this worker was not seen by it: it is taken from where the browser still has it. */
async function keepOpenPage(pathname: string): Promise<void> {
	if (!isKept(pathname)) return;
	const page = await fetch(pathname, { cache: 'force-cache' });
	if (!page.ok) return;
	const html = await page.clone().text();
	await keepSeen(pathname, page);
	for (const [font] of html.matchAll(/\/_app\/immutable\/[^"')]+\.woff2/g)) {
		// Only if the page has loaded it: on a slow network it does without.
		const loaded = await fetch(font, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
			() => null
		);
		if (loaded?.ok) await keepSeen(font, loaded);
	}
}

async function openPages(): Promise<string[]> {
	const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return open.map(({ url }) => new URL(url).pathname);
}

/** A page read from a saved edition is told when the server has another one, and shows it where it sees fit. */
async function tellOfNewer(page: Client): Promise<void> {
	const saved = await readSaved();
	const { pathname } = new URL(page.url);
	// There it says so itself.
	if (!saved || pageOf(pathname) === PAGES.save) return;
	const list = await fetchEditionList().catch(() => null);
	if (!list || list.edition === saved.edition) return;
	const lang = langOf(pathname);
	page.postMessage({
		text: OFFLINE_COPY[lang].newer(formatDay(list.published, lang)),
		href: addressOf(PAGES.save, lang)
	});
}
