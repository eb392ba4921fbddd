/** One class of a choropleth: closed below, open above. */
export interface Bin {
	/** A to E, printed where colour is taken away (forced colours). */
	letter: string;
	from: number;
	to: number;
	/** CSS colours, tokens of `tokens.css`. */
	fill: string;
	ink: string;
}

const LETTERS = 'ABCDEFG';

/** Classes between fixed breaks; the outer two are open-ended. `palette` names the tokens `--{palette}-1` … */
export function makeBins(breaks: readonly number[], palette: string): Bin[] {
	return [-Infinity, ...breaks].map((from, index) => ({
		letter: LETTERS.charAt(index),
		from,
		to: breaks[index] ?? Infinity,
		fill: `var(--${palette}-${index + 1})`,
		ink: `var(--${palette}-${index + 1}-ink)`
	}));
}

/** The class of a value: a value on a break belongs to the upper class. */
export function binOf(value: number | null, bins: readonly Bin[]): Bin | null {
	if (value === null) return null;
	return bins.find(({ from, to }) => value >= from && value < to) ?? null;
}

/** The class of a range or bound: only when both its ends fall in one. An open end reaches the axis's. */
export function binOfRange(
	low: number | null,
	high: number | null,
	bins: readonly Bin[]
): Bin | null {
	if (low === null && high === null) return null;
	const bottom = binOf(low ?? -Infinity, bins);
	return bottom === binOf(high ?? Number.MAX_VALUE, bins) ? bottom : null;
}

/** Decimals (at least `fewest`) with which a value, once rounded, still reads as its own class. */
export function decimalsWithin(value: number, bins: readonly Bin[], fewest = 1): number {
	let decimals = fewest;
	while (decimals < 6 && binOf(Number(value.toFixed(decimals)), bins) !== binOf(value, bins))
		decimals++;
	return decimals;
}
