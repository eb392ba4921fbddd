import { mountChoice } from './choice.ts';
import { heightMessages, readFrame, readRequest, selectMessage } from './messages.ts';
import { messageId, readParameters } from './parameters.ts';
import { applyTheme, showParameters } from './presentation.ts';

const root = document.querySelector<HTMLElement>('[data-embed]');
if (root) mountEmbed(root);

/** Makes a framed figure answer: to its address, its reader and its host. All it shows stands in the page already. */
function mountEmbed(root: HTMLElement): void {
	const frame = readFrame(location, messageId(location));
	const choice = mountChoice(root, (codes) => send(selectMessage(frame.id, codes)));
	const views = [...root.querySelectorAll<HTMLInputElement>('[name=tampilan]')];
	const read = (search: string) =>
		readParameters(
			search,
			choice.codes,
			views.map(({ value }) => value)
		);
	const parameters = read(location.search);
	showParameters(root, views, parameters);
	if (parameters.wilayah.length > 0) choice.pick(parameters.wilayah);

	let told = 0;
	function tellHeight(again: boolean): void {
		const height = Math.ceil(root.getBoundingClientRect().height);
		// Before its first layout, and while it is hidden, a frame measures nothing.
		if (parent === window || height === 0 || innerWidth === 0 || (height === told && !again))
			return;
		told = height;
		heightMessages(frame, { width: innerWidth, height }).forEach(send);
	}
	new ResizeObserver(() => tellHeight(false)).observe(root);
	addEventListener('resize', () => tellHeight(false));
	addEventListener('message', ({ source, data }) => {
		const request = source === parent ? readRequest(data) : null;
		if (request?.type === 'height') tellHeight(true);
		if (request?.type === 'theme') applyTheme(read(`tema=${request.tema}`).tema);
		if (request?.type === 'select') choice.pick(read(`wilayah=${request.wilayah}`).wilayah);
	});
}

/** A height and a code are no secret, and a host in a sandbox has no origin to name. */
function send(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}
