import { makeBins, type Bin } from './bins.ts';

/** What a map of Jawa Barat can colour. */
export interface Indicator {
	key: 'cakupan' | 'pekerja-informal';
	unit: 'percent';
	bins: readonly Bin[];
	/** The right end of the legend's axis, percent. */
	axisTo: number;
	/** Whether being high is the aim, so that a ranking starts with the highest as the best. */
	higherIsBetter: boolean;
}

/**
 * Breaks are fixed for every period and language, so that two maps can be compared.
 * Coverage: decided 2026-11 from press figures of 2024–2025, about 20 to 55 percent.
 * Informal share: 40 to 70, the spread of the 27 regions in 2018–2025.
 */
export const INDICATORS = {
	cakupan: {
		key: 'cakupan',
		unit: 'percent',
		bins: makeBins([20, 30, 40, 50], 'coverage'),
		axisTo: 100,
		higherIsBetter: true
	},
	'pekerja-informal': {
		key: 'pekerja-informal',
		unit: 'percent',
		bins: makeBins([40, 50, 60, 70], 'coverage'),
		axisTo: 100,
		higherIsBetter: false
	}
} as const satisfies Record<string, Indicator>;
