import { announce } from '../figure/announce.ts';
import { FEWEST, MOST, readSelection, writeSelection, type Selection } from './selection.ts';

/** Lets a reader choose which of the columns in the page are shown, and in what order. Draws nothing of its own. */
export function mountComparison(root: HTMLElement): void {
	const heads = new Map(
		[...root.querySelectorAll<HTMLElement>('th[data-code]')].map((head) => [
			head.dataset.code ?? '',
			head
		])
	);
	const rows = [...root.querySelectorAll('tr')].map((row) => ({
		row,
		cells: new Map(
			[...row.querySelectorAll<HTMLElement>(':scope > [data-code]')].map((cell) => [
				cell.dataset.code ?? '',
				cell
			])
		)
	}));
	const form = root.querySelector('form');
	const select = root.querySelector('select');
	const submit = root.querySelector<HTMLButtonElement>('form button');
	const message = root.querySelector<HTMLElement>('[data-message]');
	const live = root.querySelector<HTMLElement>('[data-live]');
	const defaults = (root.dataset.compare ?? '').split(',');
	let shown = defaults;

	const namesOf = (codes: readonly string[]) =>
		codes.map((code) => heads.get(code)?.dataset.name ?? code).join(', ');
	const say = (template: string | undefined, list: string) =>
		(template ?? '').replace('{}', () => list);

	function show(codes: string[]): void {
		for (const { row, cells } of rows) {
			for (const code of shown) cells.get(code)?.setAttribute('hidden', '');
			for (const code of codes) {
				const cell = cells.get(code);
				if (!cell) continue;
				cell.hidden = false;
				row.append(cell);
			}
		}
		shown = codes;
		for (const button of root.querySelectorAll<HTMLButtonElement>('[data-remove]'))
			button.disabled = codes.length <= FEWEST;
		const isFull = codes.length >= MOST;
		if (select) {
			select.value = '';
			select.disabled = isFull;
			for (const option of select.options) option.disabled = codes.includes(option.value);
		}
		if (submit) submit.disabled = isFull;
	}

	function explain({ unknown, surplus, shortage, codes }: Selection): void {
		if (!message) return;
		const parts = [
			unknown.length > 0 && say(root.dataset.unknown, unknown.join(', ')),
			surplus.length > 0 && say(root.dataset.surplus, namesOf(surplus)),
			shortage === 'alone' && say(root.dataset.alone, namesOf(codes.slice(1))),
			shortage === 'few' && say(root.dataset.few, namesOf(codes))
		].filter((part) => part !== false);
		message.hidden = parts.length === 0;
		message.textContent = parts.join(' ');
	}

	function followAddress(): void {
		const selection = readSelection(location.search, {
			has: (code) => heads.has(code),
			peerOf: (code) => heads.get(code)?.dataset.peer ?? '',
			defaults
		});
		show(selection.codes);
		explain(selection);
	}

	function choose(codes: string[]): void {
		show(codes);
		if (message) message.hidden = true;
		history.pushState(null, '', writeSelection(location, codes));
		if (live) announce(live, say(root.dataset.said, namesOf(codes)));
	}

	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		const code = select?.value ?? '';
		if (heads.has(code) && !shown.includes(code) && shown.length < MOST) choose([...shown, code]);
		select?.focus();
	});
	root.addEventListener('click', ({ target }) => {
		const code = target instanceof HTMLElement ? target.dataset.remove : undefined;
		if (code === undefined || shown.length <= FEWEST) return;
		choose(shown.filter((other) => other !== code));
		// The button pressed is gone with its column.
		select?.focus();
	});
	addEventListener('popstate', followAddress);
	addEventListener('pageshow', followAddress);
	followAddress();
}
