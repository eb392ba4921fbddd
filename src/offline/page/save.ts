import { langOf } from '#lib/address.ts';
import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { LANGS } from '#lib/lang.ts';
import { download, missingOf, Stopped } from '../download.ts';
import { amountOf, type Amount } from '../edition-list.ts';
import {
	adopt,
	addressesHeld,
	fetchEditionList,
	listHeld,
	readSaved,
	removeSaved
} from '../saved.ts';
import { setPreload } from '../preload.ts';
import { keepSpare } from '../seen.ts';
import { factsOf, quarterOf, viewOf, type Action, type SaveState } from './save-view.ts';

/** Held by the one tab that loads. */
const LOCK = 'luring';
/** How long the browser may take to bring the worker, ms. */
const WORKER_PATIENCE = 15_000;
/** A stored file takes a little more than its bytes. */
const ROOM = 1.1;
const NOTHING: Amount = { files: 0, sent: 0, bytes: 0 };

/** Makes the control work with which the whole site is saved on this device. */
export function mountSave(root: HTMLElement): void {
	const lang = langOf(location.pathname);
	const copy = OFFLINE_COPY[lang].save;
	const status = root.querySelector('[role=status]');
	const bar = root.querySelector('progress');
	const count = root.querySelector<HTMLElement>('[data-progress]');
	const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-do]')];
	const state: SaveState = {
		server: null,
		saved: null,
		held: NOTHING,
		toFetch: NOTHING,
		running: false,
		note: null
	};
	let pause = new AbortController();

	function say(text: string): void {
		if (status && status.textContent !== text) status.textContent = text;
	}

	function draw(): void {
		const { sentence, actions, progress } = viewOf(state, lang);
		say(sentence);
		for (const button of buttons) button.hidden = !actions.some((one) => one === button.dataset.do);
		drawProgress(progress);
	}

	function drawProgress(progress: ReturnType<typeof viewOf>['progress']): void {
		if (!bar || !count) return;
		bar.hidden = count.hidden = progress === null;
		bar.value = progress?.share ?? 0;
		count.textContent = progress?.text ?? '';
	}

	/** Reads how things stand here and on the server. */
	async function look(): Promise<void> {
		state.saved = await readSaved();
		// Without a network the list that was read before still tells what is missing.
		state.server = await fetchEditionList().catch(() => state.server);
		const list = state.server ?? (state.saved && (await listHeld(state.saved.edition)));
		const facts = list && factsOf(list, lang);
		for (const [name, text] of Object.entries(facts ?? {})) {
			const place = root.querySelector(`[data-fact=${name}]`);
			if (place) place.textContent = text;
		}
		await measure();
	}

	async function measure(): Promise<void> {
		if (!state.server) return;
		const held = await addressesHeld(state.server.edition);
		state.held = amountOf(state.server.files.filter(({ address }) => held.has(address)));
		const missing = await missingOf(state.server);
		state.toFetch = amountOf(missing.filter(({ from }) => from === null).map(({ file }) => file));
	}

	async function load(): Promise<SaveState['note']> {
		const worker = await inTime(navigator.serviceWorker.ready);
		if (!worker) return 'worker';
		await look();
		const { server } = state;
		if (!server) return 'network';
		if (!(await hasRoom(state.toFetch.bytes))) return 'room';
		// Asked for, not needed: else a full device may take the copy back.
		navigator.storage.persist().catch(() => false);
		let share = 0;
		await download(server, pause.signal, (held) => {
			state.held = held;
			const { progress } = viewOf(state, lang);
			const quarter = quarterOf(share, progress?.share ?? 0, lang);
			share = progress?.share ?? 0;
			drawProgress(progress);
			if (quarter) say(`${copy.state.running} ${quarter}`);
		});
		const { edition, published, figures } = server;
		await adopt({ edition, published, figures, savedAt: new Date().toISOString() });
		await setPreload(worker, false);
		// For the time after this copy is removed.
		await Promise.all(LANGS.map((one) => keepSpare(one, true)));
		return null;
	}

	async function run(): Promise<void> {
		pause = new AbortController();
		Object.assign(state, { running: true, note: null });
		draw();
		state.note = await navigator.locks
			.request(LOCK, { ifAvailable: true }, async (lock) => (lock ? await load() : 'busy'))
			.catch((error: unknown) => (error instanceof Stopped ? error.reason : 'room'));
		state.running = false;
		await look();
		draw();
		focusFirst();
	}

	async function remove(): Promise<void> {
		await removeSaved();
		const worker = await navigator.serviceWorker.getRegistration();
		if (worker) await setPreload(worker, true);
		state.held = NOTHING;
		await look();
		state.note = 'removed';
		draw();
		focusFirst();
	}

	/** The button that was pressed has gone: the focus goes to the one in its place. */
	function focusFirst(): void {
		const isLost = !document.activeElement || document.activeElement === document.body;
		if (isLost) buttons.find(({ hidden }) => !hidden)?.focus();
	}

	const ways: Record<Action, () => unknown> = {
		save: run,
		resume: run,
		adopt: run,
		pause: () => pause.abort(),
		remove
	};
	for (const button of buttons) {
		button.addEventListener('click', () => void ways[button.dataset.do as Action]());
	}
	addEventListener('online', () => {
		if (!state.running) void look().then(draw);
	});
	look().then(draw, () => say(copy.state.unable));
}

/** Undefined when it takes too long. */
function inTime<T>(coming: Promise<T>): Promise<T | undefined> {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, WORKER_PATIENCE));
	return Promise.race([coming, late]);
}

/** Whether so many bytes more fit; where the browser does not say, trying will tell. */
async function hasRoom(bytes: number): Promise<boolean> {
	const { quota, usage = 0 } = await navigator.storage.estimate();
	return quota === undefined || quota - usage > bytes * ROOM;
}
