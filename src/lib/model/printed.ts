import type { Unit } from './observation.ts';

export type Scale = 1 | 1_000 | 1_000_000;

/** A number as a source prints it: 37,4 juta is { value: 37400000, decimals: 1, scale: 1000000 }. */
export interface PrintedNumber {
	value: number;
	/** Digits after the decimal separator, in units of `scale`. */
	decimals: number;
	scale: Scale;
}

export type Printed =
	| { kind: 'number'; about: boolean; number: PrintedNumber }
	| { kind: 'range'; low: PrintedNumber; high: PrintedNumber }
	| { kind: 'moreThan'; number: PrintedNumber }
	| { kind: 'lessThan'; number: PrintedNumber };

const SCALES: Record<string, Scale> = {
	'': 1,
	ribu: 1_000,
	ribuan: 1_000,
	thousand: 1_000,
	juta: 1_000_000,
	million: 1_000_000
};
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const PHRASE = new RegExp(
	String.raw`^(lebih dari|hampir|almost|sekitar)? ?(${NUMBER})(?: ?(?:-|–|atau) ?(${NUMBER}))? ?(ribuan|ribu|thousand|juta|million)?(-an)?$`
);

/**
 * Reads a figure as printed in Indonesian ("37,4 juta", "361.648", "600-700 ribu", "lebih dari 50").
 * A few sources print a percentage with a decimal point. Null when the text is none of these.
 */
export function readPrinted(text: string, unit: Unit): Printed | null {
	const match = PHRASE.exec(text.trim());
	if (!match) return null;
	const [, lead = '', first = '', second, word = '', suffix] = match;
	const scale = SCALES[word] ?? 1;
	const number = readNumber(first, scale, unit);
	if (!number) return null;
	if (second !== undefined) {
		const high = readNumber(second, scale, unit);
		return high && high.value > number.value ? { kind: 'range', low: number, high } : null;
	}
	if (lead === 'lebih dari') return { kind: 'moreThan', number };
	if (lead === 'hampir' || lead === 'almost') return { kind: 'lessThan', number };
	return { kind: 'number', about: lead === 'sekitar' || suffix !== undefined, number };
}

/** Half a unit of the last printed digit, in the unit of the value: how far rounding alone may carry it. */
export function roundingOf({ decimals, scale }: PrintedNumber): number {
	return (0.5 * scale) / 10 ** decimals;
}

function readNumber(text: string, scale: Scale, unit: Unit): PrintedNumber | null {
	const isGrouped = unit !== 'percent' && scale === 1 && /^\d{1,3}(\.\d{3})+$/.test(text);
	const plain = isGrouped ? text.replaceAll('.', '') : text.replace(',', '.');
	if (!/^\d+(\.\d+)?$/.test(plain)) return null;
	const decimals = plain.split('.')[1]?.length ?? 0;
	const value = Number(plain) * scale;
	return { value: scale === 1 ? value : Math.round(value), decimals, scale };
}
