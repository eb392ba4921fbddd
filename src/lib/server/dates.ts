import { readAsOf, type AsOf } from '#lib/model/as-of.ts';

/** A date as precise as it is written: `2025-07-28`, `2025-07` or `2025`. Null when it does not exist. */
export function readDate(text: string): AsOf | null {
	const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year';
	return readAsOf(text, precision);
}
