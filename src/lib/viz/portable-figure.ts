import type { Revision } from '#lib/model/revision.ts';
import type { Lang } from '#lib/lang.ts';
import type { DotSeries } from './dot-series.ts';
import type { GaugeFigure } from './gauge-figure.ts';
import type { MapFigure } from './map-figure.ts';
import type { YearLineFigure } from './year-line-figure.ts';

/** A figure with all it needs away from its page: in a frame, a picture, a citation, a table file. */
export interface PortableFigure {
	/** In each of its addresses: `jawa-barat/cakupan`, `wilayah/3273`. */
	key: string;
	/** `YYYY-MM` or `YYYY`; null: always the latest. */
	period: string | null;
	lang: Lang;
	/** Address of the page it stands on. */
	page: string;
	/** What it shows and where, without a time. */
	name: string;
	/** With its time: in pictures and citations. */
	title: string;
	/** All of it in one sentence, as its page says it. */
	sentence: string;
	/** The time of what is shown, in words; empty where each value has its own. */
	when: string;
	/** The last period it shows: of the latest figure too. Null: undated. */
	lastPeriod: string | null;
	/** Lines of the note below it. */
	source: string[];
	revision: Revision;
	view: PortableView;
}

export type PortableView =
	| {
			kind: 'map';
			figure: MapFigure;
			/** Regions outlined from the start, for a map of some of them. */
			picked: readonly string[];
	  }
	| { kind: 'ranking'; figure: MapFigure }
	| { kind: 'gauges'; gauges: GaugeFigure[] }
	| { kind: 'series'; chart: DotSeries; tickTexts: Record<number, string> }
	| { kind: 'parts'; total: string; parts: { name: string; text: string; width: number }[] }
	| {
			kind: 'region';
			kicker: string;
			gauge: GaugeFigure | null;
			/** What is printed where no gauge can be drawn: a bound, or that there is no figure. */
			instead: { value: string; note: string } | null;
			flag: { label: string; text: string } | null;
			/** Informal workers over the years, and the sentence of the last of them. */
			line: YearLineFigure | null;
			lineText: string;
	  };
