import type { Place, SearchIndex } from '#lib/model/place.ts';
import { announce } from '../figure/announce.ts';
import { findPlaces } from './match.ts';

/**
 * Makes the search field answer: an editable combobox with a list, as in the ARIA Authoring Practices.
 * Until the index has come, and when it cannot, the field stays a plain form that leads to the list of regions.
 */
export function mountSearch(form: HTMLFormElement): void {
	const part = <T extends HTMLElement>(selector: string): T => {
		const found = form.querySelector<T>(selector);
		if (!found) throw new Error(selector);
		return found;
	};
	const input = part<HTMLInputElement>('input');
	const list = part('ul');
	const none = part('[data-none]');
	const live = part('[data-count]');

	let index: Promise<SearchIndex> | undefined;
	let found: Place[] = [];
	let active = -1;

	function load(): Promise<SearchIndex> {
		if (index) return index;
		const asked = fetchIndex(form.dataset.search ?? '');
		// What failed is asked for again at the next key.
		asked.catch(() => (index = undefined));
		return (index = asked);
	}

	async function find(): Promise<void> {
		const places = await load();
		found = findPlaces(places, input.value);
	}

	/** Shows what fits the text, unless the visitor has left the field meanwhile. */
	async function open(): Promise<void> {
		try {
			await find();
		} catch {
			return close();
		}
		if (document.activeElement === input) show();
	}

	function show(): void {
		const some = found.length > 0;
		list.replaceChildren(...found.map(optionOf));
		list.hidden = !some;
		none.hidden = some;
		input.setAttribute('aria-expanded', String(some));
		activate(some ? 0 : -1);
		const count = (live.dataset.count ?? '').replace('{}', String(found.length));
		announce(live, some ? count : none.innerText);
	}

	function optionOf(place: Place, at: number): HTMLLIElement {
		const option = document.createElement('li');
		option.id = `${list.id}-${at}`;
		option.setAttribute('role', 'option');
		const hint = document.createElement('small');
		hint.textContent = place.hint;
		option.append(place.name, ' ', hint);
		option.addEventListener('click', () => go(place));
		return option;
	}

	function activate(next: number): void {
		list.children[active]?.removeAttribute('aria-selected');
		active = next;
		const option = list.children[active];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		input.setAttribute('aria-activedescendant', option?.id ?? '');
	}

	function close(): void {
		list.hidden = none.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		activate(-1);
	}

	function go({ href }: Place): void {
		close();
		location.assign(href);
	}

	async function submit(): Promise<void> {
		if (!input.value.trim()) return form.submit();
		const option = found[active];
		if (option) return go(option);
		try {
			await find();
		} catch {
			return form.submit();
		}
		if (found[0]) go(found[0]);
		else show();
	}

	input.addEventListener('focus', () => void load().catch(close));
	input.addEventListener('input', () => {
		if (input.value.trim()) void open();
		else close();
	});
	input.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			if (list.hidden) void open();
			else activate((active + step + found.length) % found.length);
		} else if (event.key === 'Escape' && input.value) {
			// Further up it would clear the region chosen on the map.
			event.stopPropagation();
			if (list.hidden && none.hidden) input.value = '';
			close();
		}
	});
	// The field keeps the focus, and so the list stays, while an option is pressed.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void submit();
	});
}

async function fetchIndex(address: string): Promise<SearchIndex> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(address);
	return (await answer.json()) as SearchIndex;
}
