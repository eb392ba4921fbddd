import { normalise, type Place, type SearchIndex } from '#lib/model/place.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

const PREFIX = 1;
const SLIP = 2;
/** Written in one word what are two, or the other way round. */
const JOINED = 3;
/** "kab cimahi", where there is only a kota. */
const OTHER_KIND = 10;
/** From so many letters on, a word can say what kind is meant. */
const KIND_LETTERS = 3;

/** The places that a typed name or code can mean, the nearest first; all of them for an empty one. */
export function findPlaces({ places, synonyms }: SearchIndex, query: string): Place[] {
	const typed = normalise(query).split(' ').filter(Boolean);
	if (typed.length === 0) return places;
	const kinds = [...new Set(places.flatMap(({ readings }) => readings.map(kindOf)))];
	// Slips are looked for only when nothing is called as typed.
	for (const slips of [false, true]) {
		const costOf = (token: string, word: string) =>
			Math.min(costBetween(token, word, slips), costBetween(synonyms[token] ?? '', word, slips));
		const saysKind = (token: string) =>
			token.length >= KIND_LETTERS && kinds.some((kind) => costOf(token, kind) < Infinity);
		const found = places
			.map((place) => ({ place, cost: costOfPlace(typed, place, costOf, saysKind) }))
			.filter(({ cost }) => cost < Infinity);
		// The order of the list decides between equals: sorting is stable.
		if (found.length > 0) return found.sort((a, b) => a.cost - b.cost).map(({ place }) => place);
	}
	return [];
}

function costOfPlace(
	typed: readonly string[],
	{ code, readings }: Place,
	costOf: (token: string, word: string) => number,
	saysKind: (token: string) => boolean
): number {
	const joined = [typed.join('')];
	const costs = readings.flatMap((reading) => {
		const [kind = '', ...rest] = reading.split(' ');
		return [
			costOfWords(typed, [kind, ...rest], costOf, saysKind),
			JOINED + costOfWords(joined, [kind, rest.join('')], costOf, saysKind),
			JOINED + costOfWords(joined, ['', kind + rest.join('')], costOf, saysKind)
		];
	});
	const [only = '', second] = typed;
	const isCode = code !== '' && second === undefined && /^\d/.test(only);
	return Math.min(...costs, isCode ? costBetween(only, code, false) : Infinity);
}

/** What lies between the typed words, in any order, and a reading; infinite when they do not fit. */
function costOfWords(
	typed: readonly string[],
	words: readonly string[],
	costOf: (token: string, word: string) => number,
	saysKind: (token: string) => boolean
): number {
	const [kind, ...open] = words;
	let cost = 0;
	let named = false;
	let kindOpen = true;
	for (const token of typed) {
		const costs = open.map((word) => costOf(token, word));
		const least = Math.min(...costs);
		const asKind = kindOpen && kind ? costOf(token, kind) : Infinity;
		if (least === Infinity && asKind === Infinity) {
			if (!saysKind(token)) return Infinity;
			cost += OTHER_KIND;
			continue;
		}
		named = true;
		cost += Math.min(least, asKind);
		if (asKind < least) kindOpen = false;
		else open.splice(costs.indexOf(least), 1);
	}
	return named ? cost + open.length : Infinity;
}

function costBetween(token: string, word: string, slips: boolean): number {
	if (token === '' || word === '') return Infinity;
	if (token === word) return 0;
	if (word.startsWith(token)) return PREFIX;
	if (!slips) return Infinity;
	const count = slipsBetween(token, word);
	return count <= slipsAllowed(token) ? SLIP + count : Infinity;
}

function kindOf(reading: string): string {
	return reading.split(' ')[0] ?? '';
}
