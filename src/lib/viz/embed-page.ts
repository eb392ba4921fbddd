import type { MapEntry } from './map-figure.ts';
import type { PortableFigure } from './portable-figure.ts';

/** A figure as it stands alone in a frame. */
export interface EmbedPage {
	figure: PortableFigure;
	words: {
		/** Prefix of ids in the frame. */
		id: string;
		heading: string;
		lede: string;
		source: string[];
		edition: string;
		/** Of a pinned figure that was changed since: which time, when and what; else empty. */
		revision: string;
	};
	/** The address of its page as a reader types it. */
	shown: string;
	/** The rows of a map or ranking, as its ranking orders them. */
	rows: EmbedGroup[];
	/** The ends of the axis on which a target can be marked, percent; null: none. */
	axis: { from: number; to: number } | null;
}

export interface EmbedGroup {
	/** Empty for the first, which needs none. */
	title: string;
	/** Whether these are the regions without a figure. */
	isWithout: boolean;
	entries: MapEntry[];
}
