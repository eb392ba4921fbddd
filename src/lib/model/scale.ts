import { makeBins, type Bin } from './bins.ts';

/** What a class is measured in: percent of a base, percentage points of difference, or people. */
export type Unit = 'percent' | 'points' | 'people';

/** A linear axis with its classes. */
export interface Scale {
	unit: Unit;
	bins: readonly Bin[];
	/** The ends of the axis, in its unit. */
	from: number;
	to: number;
}

/** Breaks are fixed for every period and language, so that two maps can be compared. */
export function makeScale(
	unit: Unit,
	breaks: readonly number[],
	palette: 'coverage' | 'difference',
	[from, to]: readonly [number, number]
): Scale {
	return { unit, bins: makeBins(breaks, palette), from, to };
}

/** Where a value stands on the axis, percent of its length; beyond an end, at that end. */
export function positionOn(value: number, { from, to }: Scale): number {
	return (100 * (Math.min(Math.max(value, from), to) - from)) / (to - from);
}

/** Coverage: decided 2026-11 from press figures of 2024–2025, about 20 to 55 percent. */
export const COVERAGE_SCALE = makeScale('percent', [20, 30, 40, 50], 'coverage', [0, 100]);

/**
 * Differences in percentage points: within two points is level, since surveys and rounded prints differ by as much;
 * ten is about a class of coverage.
 */
export const DIFFERENCE_SCALE = makeScale('points', [-10, -2, 2, 10], 'difference', [-30, 30]);

/** Share of informal workers: 40 to 70 is the spread of the 27 regions in 2018–2025. */
export const INFORMAL_SCALE = makeScale('percent', [40, 50, 60, 70], 'coverage', [0, 100]);
