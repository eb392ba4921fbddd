import { REGION_PARAMETER } from '#lib/address.ts';

export const FEWEST = 2;
export const MOST = 5;

/** Regions that an address asks for, and what could not be followed. */
export interface Selection {
	codes: string[];
	/** Values that name no region. */
	unknown: string[];
	/** Regions beyond the last place. */
	surplus: string[];
	/** Alone: one region was asked for, and the most similar added. Few: none was; the example is shown. */
	shortage: 'none' | 'alone' | 'few';
}

interface Known {
	has: (code: string) => boolean;
	peerOf: (code: string) => string;
	defaults: readonly string[];
}

/** The regions an address names, each once, in its order. Without the parameter: the example, with nothing to note. */
export function readSelection(search: string, { has, peerOf, defaults }: Known): Selection {
	const values = new URLSearchParams(search).getAll(REGION_PARAMETER);
	if (values.length === 0)
		return { codes: [...defaults], unknown: [], surplus: [], shortage: 'none' };
	const asked = [
		...new Set(
			values
				.join(',')
				.split(',')
				.map((value) => value.trim())
		)
	].filter(Boolean);
	const known = asked.filter(has);
	const found = {
		unknown: asked.filter((value) => !has(value)),
		surplus: known.slice(MOST)
	};
	const [first] = known;
	if (first === undefined) return { ...found, codes: [...defaults], shortage: 'few' };
	if (known.length < FEWEST) return { ...found, codes: [first, peerOf(first)], shortage: 'alone' };
	return { ...found, codes: known.slice(0, MOST), shortage: 'none' };
}

/** The present address with other regions; commas stay readable. */
export function writeSelection(
	{ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
	codes: readonly string[]
): string {
	const others = new URLSearchParams(search);
	others.delete(REGION_PARAMETER);
	const query = [`${REGION_PARAMETER}=${codes.join(',')}`, others.toString()].filter(Boolean);
	return `${pathname}?${query.join('&')}${hash}`;
}
