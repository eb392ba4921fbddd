import { langOf } from '#lib/address.ts';
import { openEdition, readSaved, type Saved } from '../saved.ts';
import { keepSeen, keepSpare, matchSeen, matchSpare, storedAt } from '../seen.ts';
import { isKept, isLeftOut, isPageAddress } from '../what-is-kept.ts';
import { lineOf } from '../words.ts';
import { placesOf } from './places.ts';
import { withSavedLine } from './saved-line.ts';

/** Named by its content: the same whenever it came. */
const IMMUTABLE = '/_app/immutable/';
/** How long a visitor waits for the network while a copy of the page is at hand, ms. */
const PATIENCE = 6000;

/** A request, and what may be done for it. */
export interface Asked {
	request: Request;
	/** What the browser has asked for already; of undefined when it has not. */
	preload: Promise<Response | undefined>;
	/** Work that goes on after the answer. */
	later: (work: Promise<unknown>) => void;
}

/** What is stored for an address; `movedTo`: where the browser is sent first, as a server would do. */
interface Found {
	stored: Response;
	movedTo: string | null;
}

/** Whether the worker answers at all; else the browser asks the server as if there were none. */
export function isAnswered({ method, url, cache }: Request, origin: string): boolean {
	const { origin: itsOrigin, pathname } = new URL(url);
	return method === 'GET' && cache !== 'no-store' && itsOrigin === origin && !isLeftOut(pathname);
}

/** From the saved edition where there is one, whole or not at all; else from the network, else as it was seen. */
export async function answer(asked: Asked): Promise<Response> {
	const url = new URL(asked.request.url);
	const saved = await readSaved();
	const kept = saved && (await fromEdition(saved, url));
	if (kept) return kept;
	const seen = await find(url, matchSeen);
	if (seen && url.pathname.startsWith(IMMUTABLE)) return seen.stored;
	return fromNetwork(asked, url, seen);
}

async function fromEdition(saved: Saved, url: URL): Promise<Response | null> {
	const cache = await openEdition(saved.edition);
	const found = await find(url, (address) => cache.match(address));
	if (found) return deliver(found, saved.savedAt, url);
	const unknown = isPageAddress(url.pathname) ? await cache.match('/404.html') : undefined;
	return unknown ? dated(unknown, saved.savedAt, url.pathname, 404) : null;
}

async function fromNetwork(
	{ request, preload, later }: Asked,
	url: URL,
	seen: Found | null
): Promise<Response> {
	const lang = langOf(url.pathname);
	const copy = seen && (() => deliver(seen, storedAt(seen.stored), url));
	try {
		const coming = preload.then((loaded) => loaded ?? fetch(request));
		// Where it came too late, nobody waits for it any more.
		coming.catch(() => undefined);
		const answer = await (copy ? Promise.race([coming, lateAfter(PATIENCE)]) : coming);
		if (answer.status >= 500 && copy) return await copy();
		if (answer.ok && !answer.redirected && isKept(url.pathname)) {
			later(keepSeen(url.pathname, answer.clone()));
			later(keepSpare(lang, false));
		}
		return answer;
	} catch {
		if (copy) return copy();
		const spare = request.mode === 'navigate' ? await matchSpare(lang) : undefined;
		return spare
			? new Response(spare.body, { status: 503, headers: spare.headers })
			: Response.error();
	}
}

async function find(
	url: URL,
	match: (address: string) => Promise<Response | undefined>
): Promise<Found | null> {
	for (const { address, moved } of placesOf(url.pathname)) {
		const stored = await match(address);
		const movedTo = moved ? new URL(address + url.search, url).href : null;
		if (stored) return { stored, movedTo };
	}
	return null;
}

async function deliver(
	{ stored, movedTo }: Found,
	savedAt: string,
	{ pathname }: URL
): Promise<Response> {
	return movedTo === null ? dated(stored, savedAt, pathname) : Response.redirect(movedTo);
}

/** A stored answer; of a page with the line on how old it is. */
async function dated(
	stored: Response,
	savedAt: string,
	pathname: string,
	status = 200
): Promise<Response> {
	const { headers } = stored;
	if (!headers.get('content-type')?.startsWith('text/html')) return stored;
	const sentenceOf = (figures: string) => lineOf(figures, savedAt, langOf(pathname));
	return new Response(withSavedLine(await stored.text(), sentenceOf), { status, headers });
}

function lateAfter(milliseconds: number): Promise<never> {
	return new Promise((_, reject) => setTimeout(reject, milliseconds));
}
