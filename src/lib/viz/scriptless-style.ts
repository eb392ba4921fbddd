import type { MapFigure } from './map-figure.ts';

/** What is under the pointer: a region, its dot, or its row. A tap leaves it so until the next one. */
const UNDER_POINTER = '[data-code]:hover,[data-hit]:hover';

/**
 * Rules for a framed map without script: the region under the pointer, else the chosen one,
 * is outlined, and its row shown as the card.
 */
export function scriptlessStyle({ id, entries }: Pick<MapFigure, 'id' | 'entries'>): string {
	const shown = entries.flatMap(({ code }) => {
		const marks = `:is(#${id}-${code},[data-tick="${code}"])`;
		return [
			`:root:has([data-code="${code}"]:hover,[data-hit="${code}"]:hover) ${marks}`,
			`:root:not(:has(${UNDER_POINTER})):has([value="${code}"]:checked) ${marks}`
		];
	});
	return (
		`:root:has(${UNDER_POINTER}) tr{--card:none}` +
		`:root:has([data-map] :is(${UNDER_POINTER})) .overview{display:none}` +
		`${shown.join()}{--stroke:var(--ink);--width:4px;--card:grid}`
	);
}
