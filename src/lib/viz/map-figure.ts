import type { Bin } from '#lib/model/bins.ts';
import type { Lang } from '#lib/lang.ts';
import type { PlacedLabel } from './map-labels.ts';

/** Where a region's figure stands among the others of its map. */
export type Standing =
	| 'ranked'
	| 'old'
	| 'undated'
	/** Published as "more than" or "less than": it may colour, but has no place in an order. */
	| 'bound'
	| 'missing';

/** One region on a map: what map, legend, strip, ranking, card and table all show. */
export interface MapEntry {
	code: string;
	name: string;
	shortName: string;
	bin: Bin | null;
	/** Unrounded; null: no figure with one value. */
	value: number | null;
	/** The published statement it stands on, where periods may share one. */
	statementId?: string;
	/** On the legend's axis, percent of its length; null: no figure with one value. */
	position: number | null;
	valueText: string;
	/** Without "about", for map, strip and ranking. */
	shortValueText: string;
	/** Short date; empty without a figure. */
	dateText: string;
	/** What the figure is a share of, where the ranking must say it. */
	baseText?: string;
	standing: Standing;
	rank: number | null;
	/** The sentence a screen reader hears when the region is chosen. */
	sentence: string;
	/** Who says so, as a sentence; empty: nobody. Left out: as the whole figure. */
	source?: string;
	card: Card;
	cells: TableCell[];
	href: string;
}

export interface TableCell {
	text: string;
	numeric: boolean;
	href?: string;
	/** How it may break: a date stays on one line, a phrase needs room. */
	shape?: 'date' | 'phrase';
}

export interface Card {
	kicker: string;
	title: string;
	value: string;
	lines: string[];
	flag: { label: string; text: string } | null;
	link: { href: string; text: string } | null;
}

/** A mark on the legend's axis. */
export interface LegendMark {
	kind: 'province' | 'nation' | 'target';
	text: string;
	/** Percent of the axis. */
	position: number;
}

export interface Legend {
	title: string;
	blocks: { bin: Bin; from: number; to: number; label: string }[];
	/** Numbers under the axis. */
	ticks: { position: number; text: string }[];
	/** Where bars begin: the axis's zero, percent of its length. */
	zero: number;
	marks: LegendMark[];
	noDataText: string | null;
}

export interface MapDrawing {
	width: number;
	height: number;
	land: { code: string; name: string; path: string }[];
	water: string;
	regions: { code: string; path: string }[];
	labels: (PlacedLabel & { ink: string; halo: string })[];
	places: { text: string; x: number; y: number; sea: boolean }[];
	/** Regions too small to see on a phone: a dot there. */
	dots: { code: string; x: number; y: number }[];
	/** Many small shapes on a wide map: thin borders, and no names on a phone. */
	fine: boolean;
	/** Counts as circles on grey land, the largest first; null: areas are filled. */
	circles: { items: MapCircle[]; key: (MapCircle & { text: string })[] } | null;
}

export interface MapCircle {
	/** The region, or a name in the key. */
	code: string;
	x: number;
	y: number;
	r: number;
	/** Radius of a part of the count, drawn inside. */
	inner?: number;
}

export interface StripCell {
	code: string;
	/** The part of the map shown, all of one scale. */
	viewBox: string;
}

/** A link of the switch between figures or periods. */
export interface SwitchLink {
	text: string;
	href: string;
	current: boolean;
}

export interface RankingGroup {
	title: string;
	note: string;
	entries: MapEntry[];
}

export interface MapFigure {
	/** Prefix of ids on the page. */
	id: string;
	lang: Lang;
	title: string;
	lede: string;
	description: string;
	/** Whether card and ranking stand beside the map, or below a wide one. */
	layout: 'beside' | 'below';
	/** The list of names: its label, and its entry for none. */
	choose: { label: string; all: string };
	drawing: MapDrawing;
	strip: StripCell[];
	entries: MapEntry[];
	/** What the card says while no region is chosen. */
	overview: Card & { classes: { fill: string | null; label: string; count: string }[] };
	/** Ranked, and then those that have a figure but no rank. */
	ranking: RankingGroup[];
	missing: RankingGroup | null;
	legend: Legend;
	/** The other figures of the same area, this one among them; null where the map stands alone. */
	figures: { label: string; links: SwitchLink[] } | null;
	periods: {
		label: string;
		links: SwitchLink[];
		previous: SwitchLink | null;
		next: SwitchLink | null;
	};
	table: { caption: string; columns: { text: string; numeric: boolean }[] };
	source: string[];
}
