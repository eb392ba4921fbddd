/** A value of a region or segment with a bar on an axis from 0 to 100 percent. */
export interface BarRow {
	key: string;
	name: string;
	href: string | null;
	/** Set off after the name: "wilayah ini". */
	tag: string;
	valueText: string;
	whenText: string;
	/** Below it: base, reason. */
	detail: string;
	/** Percent of the axis, at most 100; null where no bar may be drawn. */
	width: number | null;
	/** Whether it is what the page is about. */
	isOwn: boolean;
}
