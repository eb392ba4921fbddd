/** A small line over the same years for all regions of a row. */
export interface Trend {
	/** One for each run that may be joined; a year on its own is a point. In a 100 × 100 box. */
	paths: string[];
	/** Where it is broken, percent from the left. */
	breaks: number[];
	/** The first year with its value. */
	from: string;
}

/** What is known of one region in one row. */
export interface CompareCell {
	code: string;
	value: string;
	isMissing: boolean;
	when: string;
	flag: string;
	/** Base, remarks. */
	lines: string[];
	/** Percent of an axis to 100; null where no bar may be drawn. */
	bar: number | null;
	trend: Trend | null;
	source: { text: string; href: string } | null;
}

export interface CompareRow {
	key: string;
	label: string;
	note: string;
	cells: CompareCell[];
}

/** A region that can be set beside others. */
export interface CompareRegion {
	code: string;
	name: string;
	kind: string;
	href: string;
	/** The most similar one, to be set beside it when it is asked for alone. */
	peer: string;
}

/** Regions side by side. All stand in the page; a reader chooses which are shown. */
export interface Comparison {
	/** The first ones are shown until others are chosen. */
	regions: CompareRegion[];
	defaults: string[];
	rows: CompareRow[];
	/** Why series are broken. */
	notes: string[];
	groups: { label: string; options: { code: string; text: string }[] }[];
}
