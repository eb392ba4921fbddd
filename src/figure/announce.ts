const PAUSE = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;

/** Says a sentence through a live region, at most one a second: of a burst, the last. */
export function announce(region: HTMLElement, sentence: string): void {
	clearTimeout(timer);
	const wait = Math.max(0, last + PAUSE - performance.now());
	timer = setTimeout(() => {
		last = performance.now();
		region.textContent = sentence;
	}, wait);
}
