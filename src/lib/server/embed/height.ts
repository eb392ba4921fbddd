import heights from './heights.json' with { type: 'json' };

/** Hosts such as WordPress draw no frame taller than this, in px. */
const TALLEST = 1000;

/** The height that a figure's frame asks for, in px: measured, so that it scrolls at no width. A figure not measured yet gets the tallest. */
export function heightOf(key: string): number {
	const measured = new Map<string, number>(Object.entries(heights)).get(key);
	return measured ?? TALLEST;
}
