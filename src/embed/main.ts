import { mountChoice } from './choice.ts';
import { answerHost, heightMessages, ownMessage } from './messages.ts';
import { readParameters } from './parameters.ts';
import { applyTheme, showParameters } from './presentation.ts';

const root = document.querySelector<HTMLElement>('[data-embed]');
if (root) {
	const mount = () => mountEmbed(root);
	// What the address asks for is shown at once; answers to a pointer may wait for the first frame,
	// which a frame far below the window never gets.
	if (location.search) mount();
	else (window.requestIdleCallback ?? setTimeout)(mount, { timeout: 99 });
}

/** Makes a framed figure answer: to its address, its reader and its host. All it shows stands in the page already. */
function mountEmbed(root: HTMLElement): void {
	const choice = mountChoice(root, (wilayah) => send(ownMessage('select', id, { wilayah })));
	const views = [...root.querySelectorAll<HTMLInputElement>('[name=tampilan]')];
	const read = (search: string) =>
		readParameters(
			search,
			choice.codes,
			views.map(({ value }) => value)
		);
	const parameters = read(location.search);
	const id = parameters.id ?? location.pathname;
	showParameters(root, views, parameters);
	// Also none: browsers bring back on reload what was chosen before.
	choice.pick(parameters.wilayah);

	let told = 0;
	/** `again` true: also when it is as told before. Observers and events hand over something else. */
	function tellHeight(again: unknown): void {
		const height = Math.ceil(root.getBoundingClientRect().height);
		// Before its first layout, and while it is hidden, a frame measures nothing.
		if (!height || !innerWidth || (height === told && again !== true)) return;
		told = height;
		send(ownMessage('height', id, { height }));
		heightMessages(location, innerWidth, height).forEach(send);
	}
	new ResizeObserver(tellHeight).observe(root);
	// Browsers observe no frame far below the window: it tells its height by itself.
	onresize = tellHeight;
	tellHeight(true);
	const answers = {
		height: () => tellHeight(true),
		select: (wilayah: string) => choice.pick(read(`wilayah=${wilayah}`).wilayah),
		theme: (tema: string) => applyTheme(read(`tema=${tema}`).tema)
	};
	addEventListener('message', ({ source, data }) => {
		if (source === parent) answerHost(data, answers);
	});
}

/** A height and a code are no secret, and a host in a sandbox has no origin to name. */
function send(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}
