import { binOf, type Bin } from './bins.ts';
import { DIFFERENCE_SCALE } from './scale.ts';

/** A region's figure at one time. */
export interface TimedFigure {
	/** Of its class; empty: no figure, or none with one class. */
	letter: string;
	text: string;
	/** Unrounded; null: no figure with one value. */
	value: number | null;
	/** The published statement it stands on; empty where every period has its own survey. */
	statement: string;
}

/** An indicator at all its times, ready to be set side by side. */
export interface TimedIndicator {
	key: string;
	name: string;
	/** Colours of its classes, by their letter. */
	fills: Readonly<Record<string, string>>;
	periods: readonly { period: string; text: string }[];
	/** Of every period, in the order of the regions. */
	figures: Readonly<Record<string, readonly TimedFigure[]>>;
	/** Whether numbers are published one by one, so that the same one may stand at both times. */
	asKnown: boolean;
}

export interface TimeChoice {
	indicator: string;
	from: string;
	to: string;
}

/** What the address asks for and cannot be shown. */
export interface Rejected {
	parameter: string;
	value: string;
}

export const TIME_PARAMETERS = { indicator: 'indikator', from: 'dari', to: 'sampai' } as const;

/** The first and the last time of an indicator. */
export function widestChoice({ key, periods }: TimedIndicator): TimeChoice {
	return { indicator: key, from: periods[0]?.period ?? '', to: periods.at(-1)?.period ?? '' };
}

/** Reads a choice from a query; what cannot be shown falls back to the widest span and is told. */
export function readTimeChoice(
	search: string,
	indicators: readonly TimedIndicator[],
	fallback: TimeChoice
): { choice: TimeChoice; rejected: Rejected[] } {
	const query = new URLSearchParams(search);
	const rejected: Rejected[] = [];
	const read = (parameter: string, isKnown: (value: string) => boolean): string | null => {
		const value = query.get(parameter);
		if (value === null || isKnown(value)) return value;
		rejected.push({ parameter, value });
		return null;
	};
	const key = read(TIME_PARAMETERS.indicator, (value) =>
		indicators.some((candidate) => candidate.key === value)
	);
	const indicator = indicators.find((candidate) => candidate.key === (key ?? fallback.indicator));
	if (!indicator) throw new Error(`no indicator "${fallback.indicator}"`);
	const base = indicator.key === fallback.indicator ? fallback : widestChoice(indicator);
	const isPeriod = (value: string) => indicator.periods.some(({ period }) => period === value);
	const from = read(TIME_PARAMETERS.from, isPeriod) ?? base.from;
	const to = read(TIME_PARAMETERS.to, isPeriod) ?? base.to;
	if (from < to) return { choice: { indicator: indicator.key, from, to }, rejected };
	rejected.push({ parameter: TIME_PARAMETERS.to, value: to });
	return { choice: base, rejected };
}

export interface Change {
	/** Unrounded, in percentage points; null: nothing to compare. */
	value: number | null;
	bin: Bin | null;
	/** Why there is nothing to compare. */
	reason: 'no figure' | 'same statement' | null;
}

/** A region's change between two times: of two figures only, never of one statement with itself. */
export function changeBetween(from: TimedFigure, to: TimedFigure): Change {
	if (from.value === null || to.value === null)
		return { value: null, bin: null, reason: 'no figure' };
	if (from.statement !== '' && from.statement === to.statement)
		return { value: null, bin: null, reason: 'same statement' };
	// Printed percentages have few decimals: what binary fractions add is cut off.
	const value = Number((to.value - from.value).toFixed(9));
	return { value, bin: binOf(value, DIFFERENCE_SCALE.bins), reason: null };
}
