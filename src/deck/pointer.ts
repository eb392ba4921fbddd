import { swipeOf } from './commands.ts';

/** How long a pointer rests before it and the controls hide, in ms. */
const REST = 3000;

/** Hides a pointer that rests, and tells where a finger swipes. */
export function watchPointer(
	root: HTMLElement,
	onswipe: (command: 'next' | 'previous') => void
): void {
	const page = document.documentElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	addEventListener('pointermove', () => {
		page.dataset.pointer = 'moving';
		clearTimeout(timer);
		timer = setTimeout(() => (page.dataset.pointer = 'resting'), REST);
	});

	let start: Touch | undefined;
	root.addEventListener(
		'touchstart',
		({ touches }) => {
			// Two fingers zoom.
			start = touches.length === 1 ? touches[0] : undefined;
		},
		{ passive: true }
	);
	root.addEventListener('touchend', ({ changedTouches: [end] }) => {
		const isZoomed = (window.visualViewport?.scale ?? 1) > 1.05;
		if (!start || !end || isZoomed) return;
		const command = swipeOf(end.clientX - start.clientX, end.clientY - start.clientY);
		if (command) onswipe(command);
	});
}
