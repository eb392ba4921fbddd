import type { LineChart } from './line.ts';

/** A line over years with its texts. */
export interface YearLineFigure {
	title: string;
	unit: string;
	description: string;
	chart: LineChart;
	tickTexts: Record<number, string>;
	valueTexts: Record<number, string>;
	/** Years of another vintage. */
	hollowYears: number[];
	/** Years whose value is printed besides the first and the last. */
	labelledYears: number[];
	notes: string[];
}
