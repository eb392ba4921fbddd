import { REGION_PARAMETER } from '#lib/address.ts';
import type { Hundredths } from './target.ts';
import { readPeople, readPercent, readRupiah } from './typed.ts';

/** What a reader has chosen; null is the page's own proposal. */
export interface Choice {
	region: string;
	target: Hundredths | null;
	/** `YYYY-MM` */
	deadline: string | null;
	/** Rupiah a month for one worker. */
	contribution: number | null;
	/** People, where no potential is published. */
	potential: number | null;
}

export const PARAMETERS = {
	region: REGION_PARAMETER,
	target: 'target',
	deadline: 'tenggat',
	contribution: 'iuran',
	potential: 'potensi'
} as const satisfies Record<keyof Choice, string>;

/** A parameter that could not be used. */
export interface Rejected {
	name: keyof Choice;
	value: string;
}

/** What the page needs to know of a region to judge a choice. */
interface Known {
	/** Whether a potential by hand is of use. */
	takesPotential: boolean;
}

/** Reads an address; what is not understood falls back to the proposal and is named. */
export function readChoice(
	search: string,
	first: string,
	regionOf: (code: string) => Known | undefined
): { choice: Choice; rejected: Rejected[] } {
	const parameters = new URLSearchParams(search);
	const rejected: Rejected[] = [];
	const read = <T>(name: keyof Choice, parse: (text: string) => T | null): T | null => {
		const texts = parameters.getAll(PARAMETERS[name]);
		const [text] = texts;
		if (text === undefined) return null;
		const value = texts.length === 1 ? parse(text) : null;
		if (value === null) rejected.push({ name, value: texts.join(', ') });
		return value;
	};
	const region = read('region', (text) => (regionOf(text) ? text : null)) ?? first;
	const choice: Choice = {
		region,
		target: read('target', (text) => valueOf(readPercent(text))),
		deadline: read('deadline', (text) => (isMonth(text) ? text : null)),
		contribution: read('contribution', (text) => valueOf(readRupiah(text))),
		potential: read('potential', (text) =>
			regionOf(region)?.takesPotential ? valueOf(readPeople(text)) : null
		)
	};
	return { choice, rejected };
}

/** The query of a choice, with its question mark; empty for the page's own proposal. */
export function writeChoice(choice: Choice, first: string): string {
	const parameters = new URLSearchParams();
	const set = (name: keyof Choice, text: string | null) => {
		if (text !== null) parameters.set(PARAMETERS[name], text);
	};
	set('region', choice.region === first ? null : choice.region);
	set('target', choice.target === null ? null : (choice.target / 100).toString());
	set('deadline', choice.deadline);
	set('contribution', choice.contribution?.toString() ?? null);
	set('potential', choice.potential?.toString() ?? null);
	const query = parameters.toString();
	return query && `?${query}`;
}

/** A month of this century. */
export function isMonth(text: string): boolean {
	return /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
}

function valueOf(typed: ReturnType<typeof readPeople>): number | null {
	return 'value' in typed ? typed.value : null;
}
