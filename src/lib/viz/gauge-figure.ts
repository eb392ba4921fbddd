export interface GaugeMark {
	kind: 'target' | 'nation' | 'province';
	text: string;
	/** Percent of the axis. */
	position: number;
}

/** One straight bar: published coverage on an axis from 0 to 100 percent, longer only when the figure is. */
export interface GaugeFigure {
	/** What is measured: a region, a group. */
	name: string;
	when: string;
	valueText: string;
	/** Percent, as published; never clamped. */
	value: number;
	/** The axis's right end, percent. */
	axisTo: number;
	/** Counts of the same statement, with what follows from them. */
	lines: string[];
	marks: GaugeMark[];
	/** What a screen reader says for the bar. */
	spoken: string;
	source: { text: string; href: string };
	notes: string[];
}

/** The axis ends at 100, or at the next 20 above a larger figure. */
export function axisEndFor(value: number): number {
	return Math.max(100, 20 * Math.ceil(value / 20));
}
