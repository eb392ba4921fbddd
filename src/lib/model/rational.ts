/** A fraction of whole numbers, always in lowest terms with a positive denominator: nothing is ever rounded. */
export interface Rational {
	readonly over: bigint;
	readonly under: bigint;
}

/** The fraction `over ÷ under` of two whole numbers. */
export function ratio(over: number | bigint, under: number | bigint): Rational {
	const [top, bottom] = [BigInt(over), BigInt(under)];
	if (bottom === 0n) throw new Error('a fraction of nothing');
	const sign = bottom < 0n ? -1n : 1n;
	const common = commonOf(top < 0n ? -top : top, bottom * sign) || 1n;
	return { over: (sign * top) / common, under: (sign * bottom) / common };
}

export const ZERO: Rational = { over: 0n, under: 1n };

export function add(a: Rational, b: Rational): Rational {
	return ratio(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtract(a: Rational, b: Rational): Rational {
	return ratio(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function multiply(a: Rational, b: Rational): Rational {
	return ratio(a.over * b.over, a.under * b.under);
}

export function sum(items: readonly Rational[]): Rational {
	return items.reduce(add, ZERO);
}

/** To the nearest whole number; a half goes away from zero. */
export function roundToWhole({ over, under }: Rational): number {
	const size = over < 0n ? -over : over;
	const whole = Number((2n * size + under) / (2n * under));
	return over < 0n && whole !== 0 ? -whole : whole;
}

/**
 * Whole numbers for fractions, which add up to the rounded total as the fractions add up to it:
 * each is rounded down, and what is left goes to the largest remainders.
 */
export function roundTogether(parts: readonly Rational[]): number[] {
	const floors = parts.map(({ over, under }) => over / under - (over % under < 0n ? 1n : 0n));
	const short = roundToWhole(sum(parts)) - Number(floors.reduce((a, b) => a + b, 0n));
	const byRemainder = parts
		.map((part, index) => ({ index, rest: subtract(part, ratio(floors[index] ?? 0n, 1)) }))
		.sort((a, b) => -compare(a.rest, b.rest) || a.index - b.index)
		.slice(0, short)
		.map(({ index }) => index);
	return floors.map((floor, index) => Number(floor) + (byRemainder.includes(index) ? 1 : 0));
}

function compare(a: Rational, b: Rational): number {
	const difference = a.over * b.under - b.over * a.under;
	return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function commonOf(a: bigint, b: bigint): bigint {
	return b === 0n ? a : commonOf(b, a % b);
}
