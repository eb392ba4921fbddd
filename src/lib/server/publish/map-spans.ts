/** The months of which a map shows one row. */
export interface MapSpan {
	/** `YYYY-MM`; empty for an undated row, which stands on the latest map only. */
	from: string;
	/** Empty while the newest map still shows it. */
	until: string;
	latest: boolean;
}

/**
 * When a map shows which statement of a region.
 * @param days ISO days at which the choice may change; empty ones are undated
 * @param choose the statement on the map of a month (`YYYY-MM`), and of the latest map (null)
 * @returns by statement; a statement that no map shows is not in it
 * @throws when a statement comes back after another was shown
 */
export function mapSpansOf(
	days: readonly string[],
	choose: (month: string | null) => string | null
): ReadonlyMap<string, MapSpan> {
	const months = [...new Set(days.filter(Boolean).map((day) => day.slice(0, 7)))].sort();
	const spans = new Map<string, MapSpan>();
	let shown: string | null = null;
	for (const month of months) {
		const id = choose(month);
		if (id === shown) continue;
		const last = shown === null ? undefined : spans.get(shown);
		if (last) last.until = monthBefore(month);
		if (id !== null && spans.has(id)) throw new Error(`${id} comes back on the map of ${month}`);
		if (id !== null) spans.set(id, { from: month, until: '', latest: false });
		shown = id;
	}
	const latest = choose(null);
	if (latest === null) return spans;
	const span = spans.get(latest);
	if (span) span.latest = true;
	else spans.set(latest, { from: '', until: '', latest: true });
	return spans;
}

function monthBefore(month: string): string {
	const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
	return new Date(Date.UTC(year, index - 2, 1)).toISOString().slice(0, 7);
}
