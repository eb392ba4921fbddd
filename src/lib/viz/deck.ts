import type { GaugeFigure } from './gauge-figure.ts';
import type { MapFigure } from './map-figure.ts';
import type { QrCode } from './qr-code.ts';
import type { YearLineFigure } from './year-line-figure.ts';

/** One row of a slide's bars, its value written at the bar. */
export interface DeckBar {
	key: string;
	/** Empty without a place in an order. */
	rank: string;
	name: string;
	/** Percent of the axis; null where no bar may be drawn. */
	width: number | null;
	/** CSS colour; null: that of figures. */
	fill: string | null;
	valueText: string;
	whenText: string;
	/** A target across the bar, percent of the axis. */
	mark: number | null;
	/** A sentence below it; may be empty. */
	detail: string;
	/** Whether the slide is about it. */
	isOwn: boolean;
}

export interface DeckBars {
	/** Empty where the slide's heading says it all. */
	title: string;
	rows: DeckBar[];
	/** Sentences below. */
	notes: string[];
}

/** A map as slides draw it: shapes by reference, labels in the slide's own text size. */
export interface DeckMap {
	figure: Pick<MapFigure, 'id' | 'drawing' | 'entries' | 'description'>;
	/** Regions outlined. */
	picked: string[];
}

/** What a class of a map means, and how many regions are in it. */
export interface DeckClass {
	/** Null: hatched. */
	fill: string | null;
	label: string;
	count: string;
}

export type SlideView =
	| {
			kind: 'gauge';
			gauge: GaugeFigure | null;
			/** What is printed where no gauge can be drawn. */
			instead: { value: string; note: string } | null;
			flag: { label: string; text: string } | null;
			lines: string[];
			bars: DeckBars | null;
	  }
	| {
			kind: 'map';
			map: DeckMap;
			legend: { title: string; classes: DeckClass[]; lines: string[] } | null;
			bars: DeckBars | null;
	  }
	| { kind: 'bars'; columns: DeckBars[]; note: string }
	| { kind: 'lines'; lines: YearLineFigure[] }
	| {
			kind: 'need';
			/** The answer in large type; null: there is none, and the sentences say why. */
			value: { text: string; unit: string } | null;
			bar: { value: number; mark: number; markText: string } | null;
			lines: string[];
	  }
	| {
			kind: 'table';
			rows: { when: string; what: string; value: string; source: string }[];
			notes: string[];
	  }
	| { kind: 'text'; lines: string[] };

export interface Slide {
	/** In the address: `peta`, or a region's code. */
	key: string;
	/** One claim. */
	heading: string;
	/** What is measured, in which unit. */
	unit: string;
	/** Date of what is shown; empty where each value has its own. */
	when: string;
	source: string;
	/** What the presenter may say: whole sentences. */
	note: string;
	/** The page on which the figure stands, with the code that leads to it. */
	page: { href: string; code: QrCode };
	view: SlideView;
}

/** Shapes that stand once in a deck and are drawn by reference. */
export type DeckShapes = Pick<MapFigure['drawing'], 'regions' | 'land' | 'water'>;

export interface Deck {
	/** Of the page. */
	title: string;
	description: string;
	/** The page to which a deck leads back. */
	back: { href: string; text: string };
	slides: Slide[];
	/** Of regions: in the deck only when chosen. */
	regionSlides: (Slide & { name: string; deck: string })[];
	shapes: DeckShapes;
}
