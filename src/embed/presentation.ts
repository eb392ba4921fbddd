import type { Parameters } from './parameters.ts';

/** Shows a frame in a theme; null: as it is. When the dark colours hold is written on their style. */
export function applyTheme(tema: string | null): void {
	const dark = document.querySelector<HTMLStyleElement>('[data-dark]');
	if (dark && tema) dark.media = dark.dataset[tema] ?? 'not all';
}

/** Shows a frame as its address asks, and says in one line what of it was not understood. */
export function showParameters(
	root: HTMLElement,
	views: readonly HTMLInputElement[],
	{ tampilan, tema, latar, kontrol, polos, target, rejected }: Parameters
): void {
	applyTheme(tema);
	for (const view of views) view.checked ||= view.value === tampilan;
	root.toggleAttribute('data-plain', polos === '1');
	root.toggleAttribute('data-fixed', kontrol === '0');
	document.documentElement.toggleAttribute('data-clear', latar === 'bening');
	if (target !== null) showTarget(root, target);
	const message = root.querySelector<HTMLElement>('[data-message]');
	if (!message) return;
	const { regions = '', others = '' } = message.dataset;
	message.hidden = rejected.length === 0;
	message.textContent = rejected
		.map((name) => (name === 'wilayah' ? regions : others).replace('{}', name))
		.join(' ');
}

/** Marks a target on every axis of the frame. */
function showTarget(root: HTMLElement, target: number): void {
	for (const axis of root.querySelectorAll<HTMLElement>('[data-axis]')) {
		const { from, to, target: text = '', decimal = '' } = axis.dataset;
		const place = (100 * (target - Number(from))) / (Number(to) - Number(from));
		axis.hidden = false;
		axis.style.setProperty('--place', `${place}%`);
		axis.textContent = text.replace('{}', `${target}`.replace('.', decimal));
	}
}
