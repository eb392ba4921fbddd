import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download, missingOf, Stopped } from './download.ts';
import type { EditionList } from './edition-list.ts';
import { hashOf } from './hash.ts';
import {
	adopt,
	addressesHeld,
	heldEditions,
	openEdition,
	readSaved,
	removeSaved
} from './saved.ts';

const ORIGIN = 'https://petajamsostek.example';
const HOME = 'home';
const REGION = 'Kota Bandung';

/** What the server has, by address; null: it does not answer. */
const server = new Map<string, string | null>();
const asked: string[] = [];
/** No more files find room than this. */
let room = Infinity;

/** As much of the browser's store as is used. */
class FakeCache {
	readonly kept = new Map<string, Response>();
	async match(key: string) {
		return this.kept.get(key)?.clone();
	}
	async put(key: string, answer: Response) {
		if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
		this.kept.set(key, answer);
	}
	async keys() {
		return [...this.kept.keys()].map((key) => new Request(ORIGIN + key));
	}
}

beforeEach(() => {
	const stores = new Map<string, FakeCache>();
	vi.stubGlobal('caches', {
		open: async (name: string) => {
			const store = stores.get(name) ?? new FakeCache();
			stores.set(name, store);
			return store;
		},
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name)
	});
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const text = server.get(address);
		if (text == null) throw new TypeError('Failed to fetch');
		return new Response(text, { headers: { 'content-type': 'text/html', etag: '"a"' } });
	});
	asked.length = 0;
	room = Infinity;
	server.clear();
	server.set('/', HOME).set('/wilayah/3273/', REGION);
});
afterEach(() => vi.unstubAllGlobals());

test('each file comes once, and is told of', async () => {
	const list = await listOf('a', { '/': HOME, '/wilayah/3273/': REGION });
	const told: number[] = [];
	await download(list, new AbortController().signal, ({ files }) => told.push(files));
	expect(told).toEqual([0, 1, 2]);
	expect(asked.toSorted()).toEqual(['/', '/wilayah/3273/']);
	expect(await textAt('a', '/wilayah/3273/')).toBe(REGION);
	await download(list, new AbortController().signal, ({ files }) => told.push(files));
	expect(asked).toHaveLength(2);
});

test('without a network it stops, and goes on with what is missing', async () => {
	const list = await listOf('a', { '/': HOME, '/wilayah/3273/': REGION });
	server.set('/wilayah/3273/', null);
	expect(await reasonOf(list)).toBe('network');
	server.set('/wilayah/3273/', REGION);
	asked.length = 0;
	expect(await reasonOf(list)).toBe('none');
	expect(asked).toEqual(['/wilayah/3273/']);
});

test('a file that is not the listed one is not taken', async () => {
	const list = await listOf('a', { '/': 'another home' });
	expect(await reasonOf(list)).toBe('changed');
	expect(await addressesHeld('a')).not.toContain('/');
});

test('a full device is told from a lost network', async () => {
	room = 1;
	expect(await reasonOf(await listOf('a', { '/': HOME }))).toBe('room');
});

test('the visitor stops it', async () => {
	const signal = AbortSignal.abort();
	expect(await reasonOf(await listOf('a', { '/': HOME }), signal)).toBe('paused');
	expect(asked).toEqual([]);
});

test('a newer edition takes what is the same from the one that is read, and leaves it alone until then', async () => {
	const old = await listOf('old', { '/': HOME, '/wilayah/3273/': 'Bandung' });
	server.set('/wilayah/3273/', 'Bandung');
	expect(await reasonOf(old)).toBe('none');
	await adopt({ ...EDITION, edition: 'old', savedAt: '2026-11-23T03:15:00Z' });

	const list = await listOf('new', { '/': HOME, '/wilayah/3273/': REGION });
	server.set('/wilayah/3273/', REGION);
	expect((await missingOf(list)).map(({ from }) => from)).toEqual(['old', null]);
	asked.length = 0;
	expect(await reasonOf(list)).toBe('none');
	expect(asked).toEqual(['/wilayah/3273/']);
	expect(await readSaved()).toMatchObject({ edition: 'old' });
	expect(await textAt('old', '/wilayah/3273/')).toBe('Bandung');

	await adopt({ ...EDITION, edition: 'new', savedAt: '2026-11-24T03:15:00Z' });
	expect(await heldEditions()).toEqual(['new']);
	await removeSaved();
	expect(await heldEditions()).toEqual([]);
	expect(await readSaved()).toBeNull();
});

const EDITION = { published: '2026-11-22', figures: '2026-02' };

async function listOf(edition: string, texts: Record<string, string>): Promise<EditionList> {
	const files = Object.entries(texts).map(async ([address, text]) => ({
		address,
		hash: await hashOf(new TextEncoder().encode(text)),
		sent: text.length,
		bytes: text.length
	}));
	return { ...EDITION, edition, files: await Promise.all(files) };
}

/** Why loading stopped; "none" when it did not. */
async function reasonOf(list: EditionList, signal = new AbortController().signal): Promise<string> {
	try {
		await download(list, signal, () => undefined);
		return 'none';
	} catch (error) {
		if (error instanceof Stopped) return error.reason;
		throw error;
	}
}

async function textAt(edition: string, address: string): Promise<string | undefined> {
	return (await (await openEdition(edition)).match(address))?.text();
}
