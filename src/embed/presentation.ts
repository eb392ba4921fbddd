import type { Parameters } from './parameters.ts';

/** When the colours of the dark theme hold: the media of their style. */
const DARK_MEDIA: Readonly<Record<string, string>> = {
	terang: 'not all',
	gelap: 'all',
	otomatis: '(prefers-color-scheme:dark)'
};

/** Shows a frame in a theme; null: as it is. */
export function applyTheme(tema: string | null): void {
	const dark = document.querySelector<HTMLStyleElement>('[data-dark]');
	if (dark && tema !== null) dark.media = DARK_MEDIA[tema] ?? dark.media;
}

/** Shows a frame as its address asks, and says in one line what of it was not understood. */
export function showParameters(
	root: HTMLElement,
	views: readonly HTMLInputElement[],
	{ tampilan, tema, latar, kontrol, polos, target, rejected }: Parameters
): void {
	applyTheme(tema);
	for (const view of views)
		view.checked = tampilan === null ? view.checked : view.value === tampilan;
	root.toggleAttribute('data-plain', polos === '1');
	root.toggleAttribute('data-fixed', kontrol === '0');
	document.documentElement.toggleAttribute('data-clear', latar === 'bening');
	if (target !== null) showTarget(root, target);
	const message = root.querySelector<HTMLElement>('[data-message]');
	if (!message || rejected.length === 0) return;
	const { regions = '', others = '' } = message.dataset;
	message.textContent = rejected
		.map((name) => (name === 'wilayah' ? regions : others).replace('{}', name))
		.join(' ');
	message.hidden = false;
}

/** Marks a target on every axis of the frame. */
function showTarget(root: HTMLElement, target: number): void {
	for (const axis of root.querySelectorAll<HTMLElement>('[data-axis]')) {
		const { from, to, target: text = '', decimal = '' } = axis.dataset;
		const place = (100 * (target - Number(from))) / (Number(to) - Number(from));
		if (!(place >= 0 && place <= 100)) continue;
		axis.hidden = false;
		axis.style.setProperty('--place', `${place}%`);
		axis.textContent = text.replace('{}', String(target).replace('.', decimal));
	}
}
