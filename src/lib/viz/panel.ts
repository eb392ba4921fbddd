/** What takes a figure along: its code for hosts, its files and its citation. */
export interface Panel {
	/** Prefix of ids. */
	id: string;
	key: string;
	name: string;
	/** Whether the frame can begin with its map, its ranking or its table. */
	hasViews: boolean;
	/** The period that the page shows; null: the latest. */
	period: string | null;
	/** The period to which it can be pinned, with its words; null: it has none. */
	pin: { period: string; text: string } | null;
	snippets: { kind: SnippetKind; code: string }[];
	citation: { text: string; html: string; accessed: string };
	pictures: { text: string; href: string }[];
	/** Tables, and citations for reference managers. */
	tables: { text: string; href: string }[];
	references: { text: string; href: string }[];
	/** What is copied as text and as image. */
	sentence: string;
	source: string;
	card: string;
	/** The page with the figure's table, and the same in full. */
	page: string;
	address: string;
}

/** In the order of the panel. */
export const SNIPPET_KINDS = ['image', 'frame', 'fitting', 'address'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];
