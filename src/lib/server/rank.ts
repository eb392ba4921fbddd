/** Ranks from the highest value; equal values share a rank. */
export function rankBy<T>(items: readonly T[], valueOf: (item: T) => number): Map<T, number> {
	return new Map(
		items.map((item) => [item, 1 + items.filter((other) => valueOf(other) > valueOf(item)).length])
	);
}
