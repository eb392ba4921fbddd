import { announce } from './announce.ts';
import { readAddress, writeAddress } from './address-state.ts';

type Entering = 'push' | 'replace' | 'none';

/**
 * Makes a drawn figure answer: hover, choice by map, list, select and keys, card, address and history.
 * Everything it shows already stands in the page; it only moves attributes.
 */
export function mountFigure(root: HTMLElement): void {
	const id = root.dataset.figure ?? '';
	const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
	const radios = new Map(
		all<HTMLInputElement>('input[name=wilayah]').map((radio) => [radio.value, radio])
	);
	const codes = new Set(radios.keys());
	const cards = new Map(
		all<HTMLElement>('[data-card]').map((card) => [card.dataset.card ?? '', card])
	);
	const select = root.querySelector<HTMLSelectElement>('[data-choose]');
	const message = root.querySelector<HTMLElement>('[data-message]');
	const live = root.querySelector<HTMLElement>('[data-live]');
	const marked = new Map<string, Element[]>();
	for (const element of all('[data-tick],label[data-hit]')) {
		const code = element.getAttribute('data-tick') ?? element.getAttribute('data-hit') ?? '';
		marked.set(code, [...(marked.get(code) ?? []), element]);
	}

	let chosen: string | null = null;
	let hovered: string | null = null;
	let byArrow = false;

	function choose(code: string | null, entering: Entering): void {
		if (code !== chosen) {
			mark(chosen, 'data-picked', false);
			mark(code, 'data-picked', true);
			nameTick(chosen, false);
			nameTick(code, true);
			const radio = radios.get(code ?? chosen ?? '');
			if (radio) radio.checked = code !== null;
			chosen = code;
			outline('picked', code);
			showCard();
			if (select) select.value = code ?? '';
			if (live && entering !== 'none') announce(live, cards.get(code ?? '')?.dataset.say ?? '');
		}
		if (entering === 'none') return;
		if (message) message.hidden = true;
		const address = writeAddress(location, code);
		if (entering === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}

	function hover(code: string | null): void {
		if (code === hovered) return;
		mark(hovered, 'data-hovered', false);
		mark(code, 'data-hovered', true);
		hovered = code;
		outline('hovered', code === chosen ? null : code);
		showCard();
	}

	function showCard(): void {
		const shown = hovered ?? chosen;
		for (const card of all('[data-shown]')) {
			card.removeAttribute('data-shown');
			card.removeAttribute('data-preview');
		}
		cards.get('')?.toggleAttribute('data-covered', shown !== null);
		if (shown === null) return;
		const card = cards.get(shown);
		card?.setAttribute('data-shown', '');
		card?.toggleAttribute('data-preview', hovered !== null && hovered !== chosen);
	}

	function outline(kind: 'picked' | 'hovered', code: string | null): void {
		for (const use of all(`[data-outline=${kind}]`)) {
			if (code === null) use.removeAttribute('href');
			else use.setAttribute('href', `#${id}-${code}`);
		}
	}

	function mark(code: string | null, attribute: string, on: boolean): void {
		for (const element of marked.get(code ?? '') ?? []) element.toggleAttribute(attribute, on);
	}

	function nameTick(code: string | null, on: boolean): void {
		const name = code && root.querySelector<HTMLElement>(`[data-tick-name="${code}"]`);
		if (name) name.hidden = !on;
	}

	function followAddress(): void {
		const { code, rejected } = readAddress(location.search, codes);
		choose(code, 'none');
		if (!message) return;
		message.hidden = rejected === null;
		message.textContent =
			rejected === null ? '' : (message.dataset.message ?? '').replace('{}', rejected);
	}

	/** The region under a pointer on the map. */
	function regionAt(target: EventTarget | null): string | null {
		if (!(target instanceof SVGElement)) return null;
		const code = target.dataset.hit ?? target.dataset.code;
		return code !== undefined && codes.has(code) ? code : null;
	}

	const map = root.querySelector('[data-map]');
	map?.addEventListener('click', ({ target }) => {
		const code = regionAt(target);
		if (code !== null) choose(code === chosen ? null : code, 'push');
	});
	map?.addEventListener('pointerover', (event) => {
		if (event instanceof PointerEvent && event.pointerType === 'mouse')
			hover(regionAt(event.target));
	});
	map?.addEventListener('pointerleave', () => hover(null));

	root.addEventListener('keydown', ({ key, target }) => {
		byArrow = key.startsWith('Arrow') && target instanceof HTMLInputElement;
		if (!(target instanceof HTMLInputElement) || (key !== 'Home' && key !== 'End')) return;
		const order = [...radios.values()];
		const end = key === 'Home' ? order[0] : order.at(-1);
		end?.focus();
		choose(end?.value ?? null, 'replace');
	});
	root.addEventListener('keyup', () => (byArrow = false));
	root.addEventListener('click', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !codes.has(target.value)) return;
		if (byArrow) choose(target.value, 'replace');
		else choose(target.value === chosen ? null : target.value, 'push');
	});
	select?.addEventListener('change', () => choose(select.value || null, 'push'));
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && chosen !== null) choose(null, 'push');
	});
	addEventListener('popstate', followAddress);
	addEventListener('pageshow', followAddress);
	followAddress();
}
