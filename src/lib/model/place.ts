/** A page that the search finds by the name or code of its place. */
export interface Place {
	/** BPS code; empty for a constituency. */
	code: string;
	name: string;
	/** What it is, beside its name. */
	hint: string;
	href: string;
	/** What it is called, in normal form; the first word of each says what kind it is. */
	readings: string[];
}

/** All that the search needs, in one file. */
export interface SearchIndex {
	places: Place[];
	/** Words that mean another one: "ii" is "2", "west" is "barat". */
	synonyms: Record<string, string>;
}

/** Lower case, without accents and punctuation: "KAB. Bandung" is "kab bandung", "32.17" is "3217". */
export function normalise(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(\d)\.(?=\d)/g, '$1')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
