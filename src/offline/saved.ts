import { OFFLINE_LIST } from '#lib/address.ts';
import {
	isRecord,
	isText,
	parseEditionList,
	type Edition,
	type EditionList
} from './edition-list.ts';

/** The edition that is read on this device, and when it was saved. */
export interface Saved extends Edition {
	/** ISO 8601, UTC. */
	savedAt: string;
}

/** Names and words here outlive a release: pages saved by an older one meet the worker of a newer one. */
const EDITIONS = 'luring-terbitan-';
const STATE = 'luring-keadaan';
const STATE_KEY = '/luring/keadaan';

/** The edition whose copy is complete and in use; null: none. */
export async function readSaved(): Promise<Saved | null> {
	const found = await (await caches.open(STATE)).match(STATE_KEY);
	return found ? parseSaved(await found.text()) : null;
}

export function parseSaved(text: string): Saved | null {
	const value: unknown = JSON.parse(text);
	if (!isRecord(value)) return null;
	const { edition, published, figures, savedAt } = value;
	const isWhole = isText(edition) && isText(published) && isText(figures) && isText(savedAt);
	return isWhole ? { edition, published, figures, savedAt } : null;
}

/** From now on this edition is read, and every other is gone. One write: there is no moment between two. */
export async function adopt(saved: Saved): Promise<void> {
	await (await caches.open(STATE)).put(STATE_KEY, new Response(JSON.stringify(saved)));
	await dropEditions((edition) => edition !== saved.edition);
}

/** Takes away the saved copy, and what was loaded of another. */
export async function removeSaved(): Promise<void> {
	await caches.delete(STATE);
	await dropEditions(() => true);
}

/** Where an edition's files are, by their address; it holds the edition's own list too. */
export function openEdition(edition: string): Promise<Cache> {
	return caches.open(EDITIONS + edition);
}

/** The editions of which at least something is here. */
export async function heldEditions(): Promise<string[]> {
	const names = await caches.keys();
	return names
		.filter((name) => name.startsWith(EDITIONS))
		.map((name) => name.slice(EDITIONS.length));
}

export async function dropEditions(isDropped: (edition: string) => boolean): Promise<void> {
	const dropped = (await heldEditions()).filter(isDropped);
	await Promise.all(dropped.map((edition) => caches.delete(EDITIONS + edition)));
}

/** The list that an edition here was loaded by; null when its loading had not even begun. */
export async function listHeld(edition: string): Promise<EditionList | null> {
	const found = await (await openEdition(edition)).match(OFFLINE_LIST);
	return found ? parseEditionList(await found.text()) : null;
}

/** The addresses of an edition that are here. */
export async function addressesHeld(edition: string): Promise<ReadonlySet<string>> {
	const requests = await (await openEdition(edition)).keys();
	return new Set(requests.map(({ url }) => new URL(url).pathname));
}

/** The list of the edition that the server has now. Throws without a network. */
export async function fetchEditionList(): Promise<EditionList> {
	const answer = await fetch(OFFLINE_LIST, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${OFFLINE_LIST}: ${answer.status}`);
	return parseEditionList(await answer.text());
}
