import { EARLY } from '#lib/early.ts';

/**
 * Once the first frame is shown, lets the browser lay out the rest of the page.
 * Until then it keeps to what is in sight, which shows the map sooner on a slow phone.
 */
export function endEarly(): void {
	requestAnimationFrame(() => setTimeout(() => document.documentElement.classList.remove(EARLY)));
}
