import { scaleLinear } from 'd3-scale';

export interface LinePoint {
	/** Percent of the drawing's width from the left and height from the top. */
	x: number;
	y: number;
	value: number;
	year: number;
}

export interface LineChart {
	/** One path for each run that may be joined, in a 100 × 100 box. */
	paths: string[];
	points: LinePoint[];
	/** Where the series is broken, percent from the left. */
	breaks: number[];
	ticks: { value: number; y: number }[];
	years: { year: number; x: number }[];
}

/** Axes shared by several charts; by default each chart's own. */
export interface Frame {
	/** First and last year. */
	years?: readonly [number, number];
	/** The highest value. */
	top?: number;
}

/**
 * A line over years, drawn in a 100 × 100 box that the page stretches.
 * @param runs parts that must not be joined with one another
 */
export function makeLineChart(
	runs: readonly (readonly { year: number; value: number }[])[],
	{ years: span, top: highest }: Frame = {}
): LineChart {
	const all = runs.flat();
	const values = all.map(({ value }) => value);
	const years = all.map(({ year }) => year);
	const y = scaleLinear([0, highest ?? Math.max(...values)], [100, 0]).nice(4);
	const x = scaleLinear(span ?? [Math.min(...years), Math.max(...years)], [0, 100]);
	const [bottom = 0, top = 0] = y.domain();
	const pointOf = ({ year, value }: { year: number; value: number }): LinePoint => ({
		x: round(x(year)),
		y: round(y(value)),
		value,
		year
	});
	return {
		paths: runs
			.filter((run) => run.length > 1)
			.map(
				(run) =>
					`M${run
						.map(pointOf)
						.map((point) => `${point.x} ${point.y}`)
						.join('L')}`
			),
		points: all.map(pointOf),
		breaks: runs.slice(1).map((run, index) => {
			const before = runs[index]?.at(-1)?.year ?? 0;
			return round(x((before + (run[0]?.year ?? 0)) / 2));
		}),
		ticks: y
			.ticks(4)
			.filter((value) => value >= bottom && value <= top)
			.map((value) => ({ value, y: round(y(value)) })),
		years: [...new Set(years)].sort().map((year) => ({ year, x: round(x(year)) }))
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
