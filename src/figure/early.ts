import { EARLY } from '#lib/early.ts';

/**
 * Once the first frame is on the screen, lets the browser lay out the rest of the page.
 * Until then it keeps to what is in sight, which shows the map sooner on a slow phone.
 */
export function endEarly(): void {
	const end = (): void => document.documentElement.classList.remove(EARLY);
	// The second of two frames begins when the first is drawn.
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(end)));
}
