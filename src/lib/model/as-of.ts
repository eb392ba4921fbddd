export const PRECISIONS = ['day', 'month', 'year', 'undated'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** When a figure holds: as printed (`2025-07-28`, `2025-07`, `2025`, empty), with its first and last ISO day. */
export interface AsOf {
	text: string;
	precision: Precision;
	/** Empty for an undated figure. */
	first: string;
	last: string;
}

/** Of this century: the programme is younger, and 1923 or 2925 is a slip. */
const SHAPE: Record<Precision, RegExp> = {
	day: /^20\d{2}-\d{2}-\d{2}$/,
	month: /^20\d{2}-\d{2}$/,
	year: /^20\d{2}$/,
	undated: /^$/
};

/** Reads an as-of cell; null when the text does not fit its precision or names a day that does not exist. */
export function readAsOf(text: string, precision: Precision): AsOf | null {
	if (!SHAPE[precision].test(text)) return null;
	if (precision === 'undated') return { text, precision, first: '', last: '' };
	if (precision === 'year')
		return { text, precision, first: `${text}-01-01`, last: `${text}-12-31` };
	if (precision === 'month') {
		const last = lastDayOf(text);
		return last === null ? null : { text, precision, first: `${text}-01`, last };
	}
	return isDay(text) ? { text, precision, first: text, last: text } : null;
}

/** The last ISO day of a month `YYYY-MM`; null when there is no such month. */
export function lastDayOf(month: string): string | null {
	if (!isDay(`${month}-01`)) return null;
	const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
	return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

export function yearOf(asOf: AsOf): number {
	return Number(asOf.text.slice(0, 4));
}

/** The month a figure holds for, `YYYY-MM`: of a whole year its last. Null when undated. */
export function monthOf({ last }: AsOf): string | null {
	return last === '' ? null : last.slice(0, 7);
}

/** Two dated spans that share a day. Undated ones overlap nothing. */
export function overlaps(a: AsOf, b: AsOf): boolean {
	return a.first !== '' && b.first !== '' && a.first <= b.last && b.first <= a.last;
}

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
