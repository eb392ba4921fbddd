import { TIME_COPY } from '#lib/copy/time-compare.ts';
import { formatNumber, formatSigned } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { decimalsWithin } from '#lib/model/bins.ts';
import {
	changeBetween,
	type TimeChoice,
	type TimedFigure,
	type TimedIndicator
} from '#lib/model/time-compare.ts';
import { DIFFERENCE_SCALE } from '#lib/model/scale.ts';

/** What server and script need to show any choice. */
export interface TimeCompareData {
	lang: Lang;
	regions: readonly { code: string; name: string }[];
	indicators: readonly TimedIndicator[];
	/** Pairs of years between which a series must not be joined. */
	breaks: readonly { after: number; before: number }[];
	fallback: TimeChoice;
}

export interface TimeRegion {
	code: string;
	name: string;
	fills: { from: string | null; to: string | null; change: string | null };
	letters: { from: string; to: string; change: string };
	texts: { from: string; to: string; change: string };
	sentence: string;
}

export interface TimeView {
	name: string;
	times: { from: string; to: string };
	/** "27 regions can be compared: …" */
	summary: string;
	notes: string[];
	regions: TimeRegion[];
}

const NO_FIGURE: TimedFigure = { letter: '', text: '', value: null, statement: '' };

/** A choice as it is shown: one decision for the page, its script and its table. */
export function makeTimeView(data: TimeCompareData, choice: TimeChoice): TimeView {
	const { lang, breaks } = data;
	const copy = TIME_COPY[lang];
	const indicator = data.indicators.find(({ key }) => key === choice.indicator);
	if (!indicator) throw new Error(`no indicator "${choice.indicator}"`);
	const textOf = (wanted: string) =>
		indicator.periods.find(({ period }) => period === wanted)?.text ?? '';
	const times = { from: textOf(choice.from), to: textOf(choice.to) };
	const figureOf = (period: string, index: number) =>
		indicator.figures[period]?.[index] ?? NO_FIGURE;
	const changes = data.regions.map((_region, index) =>
		changeBetween(figureOf(choice.from, index), figureOf(choice.to, index))
	);
	const compared = changes.filter(({ value }) => value !== null);
	const years = [choice.from, choice.to].map((period) => Number(period.slice(0, 4)));
	const [first = 0, last = 0] = years;
	const crosses =
		!indicator.asKnown && breaks.some(({ after, before }) => first <= after && last >= before);

	return {
		name: indicator.name,
		times,
		summary:
			compared.length === 0
				? copy.none
				: copy.changed(
						compared.length,
						compared.filter(({ value }) => (value ?? 0) > 0).length,
						compared.filter(({ value }) => (value ?? 0) < 0).length
					),
		notes: [
			...(crosses ? [copy.crossesBreak] : []),
			...(indicator.asKnown
				? [copy.asKnown, copy.statementSource]
				: [copy.unrounded, copy.surveySource(times.from, times.to)])
		],
		regions: data.regions.map(({ code, name }, index): TimeRegion => {
			const [from, to] = [figureOf(choice.from, index), figureOf(choice.to, index)];
			const change = changes[index] ?? { value: null, bin: null, reason: 'no figure' as const };
			const spoken =
				change.value === null
					? copy.noChange[change.reason ?? 'no figure']
					: sayChange(change.value, lang);
			return {
				code,
				name,
				fills: {
					from: indicator.fills[from.letter] ?? null,
					to: indicator.fills[to.letter] ?? null,
					change: change.bin?.fill ?? null
				},
				letters: {
					from: from.letter || 'none',
					to: to.letter || 'none',
					change: change.bin?.letter ?? 'none'
				},
				texts: {
					from: from.text,
					to: to.text,
					change:
						change.value === null
							? spoken
							: formatSigned(change.value, lang, decimalsOf(change.value))
				},
				sentence: copy.sentence(name, from.text, times.from, to.text, times.to, spoken)
			};
		})
	};
}

function sayChange(points: number, lang: Lang): string {
	const text = formatNumber(Math.abs(points), lang, decimalsOf(points));
	const isNone = !/[1-9]/.test(text);
	return TIME_COPY[lang].by(text, isNone ? 'same' : points > 0 ? 'up' : 'down');
}

/** One decimal; more where rounding would move a change into another class. */
function decimalsOf(points: number): number {
	return decimalsWithin(points, DIFFERENCE_SCALE.bins);
}
