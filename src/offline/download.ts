import { OFFLINE_LIST } from '#lib/address.ts';
import {
	amountOf,
	formatEditionList,
	type Amount,
	type EditionList,
	type ListedFile
} from './edition-list.ts';
import { hashOf } from './hash.ts';
import { ownHeaders } from './own-headers.ts';
import { addressesHeld, heldEditions, listHeld, openEdition } from './saved.ts';

/** Why loading stopped: no network, no room, another edition on the server meanwhile, or the visitor. */
export type StopReason = 'network' | 'room' | 'changed' | 'paused';

export class Stopped extends Error {
	constructor(readonly reason: StopReason) {
		super(reason);
	}
}

const AT_ONCE = 6;

/** A file that is not here yet; `from`: another edition here that holds the same content, null: the server has it. */
interface Missing {
	file: ListedFile;
	from: string | null;
}

/** What is missing of an edition on this device. */
export async function missingOf(list: EditionList): Promise<Missing[]> {
	const held = await addressesHeld(list.edition);
	const contents = new Map<string, string>();
	for (const edition of await heldEditions()) {
		if (edition === list.edition) continue;
		const addresses = await addressesHeld(edition);
		for (const { address, hash } of (await listHeld(edition))?.files ?? []) {
			if (addresses.has(address)) contents.set(`${address} ${hash}`, edition);
		}
	}
	return list.files
		.filter(({ address }) => !held.has(address))
		.map((file) => ({ file, from: contents.get(`${file.address} ${file.hash}`) ?? null }));
}

/**
 * Brings what is missing of an edition to a place of its own, each file once, and checks each against the list.
 * @param onprogress told what is here of the whole, at first and after each file
 * @throws Stopped; what has come stays, and the next call goes on from there
 */
export async function download(
	list: EditionList,
	signal: AbortSignal,
	onprogress: (held: Amount) => void
): Promise<void> {
	const cache = await openEdition(list.edition);
	await cache.put(OFFLINE_LIST, new Response(formatEditionList(list)));
	const missing = await missingOf(list);
	const here = new Set(list.files);
	for (const { file } of missing) here.delete(file);
	onprogress(amountOf([...here]));
	await severalAtOnce(missing, signal, async ({ file, from }, stop) => {
		const known = from === null ? undefined : await (await openEdition(from)).match(file.address);
		await keep(cache, file, known ?? (await fetchFile(file, stop)));
		here.add(file);
		onprogress(amountOf([...here]));
	});
}

/** Does the work for each; at the first that fails, or at the signal, all is stopped. */
async function severalAtOnce<T>(
	all: readonly T[],
	signal: AbortSignal,
	work: (one: T, stop: AbortSignal) => Promise<void>
): Promise<void> {
	const stop = new AbortController();
	signal.addEventListener('abort', () => stop.abort());
	let cause: unknown;
	const queue = all.values();
	const worker = async () => {
		for (const one of queue) {
			try {
				if (signal.aborted) throw new Stopped('paused');
				await work(one, stop.signal);
			} catch (error) {
				// The first cause, not the loads that it takes down with it.
				cause ??= signal.aborted ? new Stopped('paused') : error;
				stop.abort();
			}
			if (stop.signal.aborted) return;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	if (cause !== undefined) throw cause;
}

/** A file as the server has it now, without what only held on the way. */
async function fetchFile({ address, hash }: ListedFile, signal: AbortSignal): Promise<Response> {
	let answer: Response;
	let content: ArrayBuffer;
	try {
		// `no-store` is also how the worker knows that the server itself is asked.
		answer = await fetch(address, { cache: 'no-store', signal });
		content = await answer.arrayBuffer();
	} catch {
		throw new Stopped('network');
	}
	if ((await hashOf(content)) !== hash) throw new Stopped(answer.ok ? 'changed' : 'network');
	return new Response(content, { headers: ownHeaders(answer.headers) });
}

async function keep(cache: Cache, { address }: ListedFile, whole: Response): Promise<void> {
	try {
		await cache.put(address, whole);
	} catch {
		throw new Stopped('room');
	}
}
