import type { Lang } from '../lang.ts';

/** A day that the reader fills in. */
export const DAY_PLACEHOLDER: Record<Lang, string> = { id: '{tanggal}', en: '{date}' };

const id = {
	revision: (number: number) => `rev. ${number}`,
	data: (source: string) => `Sumber data: ${source}.`,
	accessed: `Diakses ${DAY_PLACEHOLDER.id}.`,
	/** Where the note of a figure names its source. */
	sourceLine: /^Sumber: (.+?)\.(?: |$)/,
	statements: 'pernyataan publik, masing-masing dengan sumbernya di halaman itu',
	language: 'indonesian'
};

const en: typeof id = {
	revision: (number) => `rev. ${number}`,
	data: (source) => `Data: ${source}.`,
	accessed: `Accessed ${DAY_PLACEHOLDER.en}.`,
	sourceLine: /^Sources?: (.+?)\.(?: |$)/,
	statements: 'public statements, each with its source on that page',
	language: 'english'
};

export const CITATION_COPY: Record<Lang, typeof id> = { id, en };
