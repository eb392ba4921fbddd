import { scaleLinear, scaleUtc } from 'd3-scale';

export interface SeriesDot {
	/** Percent of the drawing's width from the left and height from the top. */
	x: number;
	y: number;
	hollow: boolean;
	/** Printed beside the dot; empty for most. */
	text: string;
	side: 'above' | 'below';
}

export interface DotSeries {
	dots: SeriesDot[];
	ticks: { y: number; value: number }[];
	years: { x: number; year: number }[];
}

/** Dated values as dots in a 100 × 100 box, never joined. */
export function makeDotSeries(
	points: readonly {
		day: string;
		value: number;
		hollow: boolean;
		text: string;
		side?: SeriesDot['side'];
	}[]
): DotSeries {
	const days = points.map(({ day }) => day).sort();
	const firstYear = Number((days[0] ?? '2000').slice(0, 4));
	const lastYear = Number((days.at(-1) ?? '2000').slice(0, 4)) + 1;
	const x = scaleUtc([Date.UTC(firstYear, 0, 1), Date.UTC(lastYear, 0, 1)], [0, 100]);
	const y = scaleLinear([0, Math.max(...points.map(({ value }) => value))], [100, 0]).nice(5);
	return {
		dots: points.map(({ day, value, hollow, text, side = 'above' }) => ({
			x: round(x(new Date(`${day}T00:00:00Z`))),
			y: round(y(value)),
			hollow,
			text,
			side
		})),
		ticks: y.ticks(5).map((value) => ({ value, y: round(y(value)) })),
		years: Array.from({ length: lastYear - firstYear }, (_, index) => ({
			year: firstYear + index,
			x: round(x(Date.UTC(firstYear + index, 6, 1)))
		}))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
