import type { Bilingual } from './observation.ts';

export const CHANGE_KINDS = ['added', 'corrected', 'removed', 'site'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of a figure, or of the site as a whole. */
export interface Change {
	/** An ISO day. */
	date: string;
	kind: ChangeKind;
	/** A statement, a file of `data/`, or empty. */
	concerns: string;
	/** The figure as printed before and after; empty where there was or is none. */
	old: string;
	new: string;
	/** May hold `{figures}` and the like: what the data held at that time. */
	text: Bilingual;
}

/** What a text of the log may name in braces. */
export const COUNTED = ['figures', 'labour', 'provinces', 'regions'] as const;
export type Counted = (typeof COUNTED)[number];

/** The file of the labour force survey, as the log names it. */
export const LABOUR_FILE = 'labour-force.csv';

/**
 * What the data held just after one entry of the log: today's counts, with every later entry undone.
 * @param changes the whole log, oldest first
 */
export function countsAt(
	index: number,
	changes: readonly Change[],
	today: Readonly<Record<Counted, number>>
): Record<Counted, number> {
	const later = changes.slice(index + 1);
	const grown = (isOurs: (change: Change) => boolean) =>
		later.filter((change) => change.kind === 'added' && isOurs(change)).length -
		later.filter((change) => change.kind === 'removed' && isOurs(change)).length;
	return {
		...today,
		figures: today.figures - grown(({ concerns }) => isStatementId(concerns)),
		labour: today.labour - grown(({ concerns }) => concerns === LABOUR_FILE)
	};
}

/** The text of an entry with its counts in place. */
export function fillCounts(text: string, counts: Readonly<Record<Counted, string>>): string {
	return text.replaceAll(/\{(\w+)\}/g, (all, name: string) =>
		isCounted(name) ? counts[name] : all
	);
}

/** Names in braces that nothing is counted for. */
export function unknownCounts(text: string): string[] {
	return [...text.matchAll(/\{(\w*)\}/g)]
		.map(([, name = '']) => name)
		.filter((name) => !isCounted(name));
}

export function isStatementId(text: string): boolean {
	return /^\d+-.*-[a-z]$/.test(text);
}

function isCounted(name: string): name is Counted {
	return (COUNTED as readonly string[]).includes(name);
}
