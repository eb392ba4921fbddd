import { copyOf } from '#lib/copy.ts';
import { TIME_COPY } from '#lib/copy/time-compare.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { widestChoice, type TimedFigure, type TimedIndicator } from '#lib/model/time-compare.ts';
import { DIFFERENCE_SCALE, type Scale } from '#lib/model/scale.ts';
import type { TimeCompareData } from '#lib/viz/time-compare-view.ts';
import { JABAR_AREA } from '../areas.ts';
import { canCompareTimes, indicatorsOf } from '../indicators/indicator-pages.ts';
import type { Indicator } from '../indicators/indicators.ts';
import { breaks, jabarRegions } from '../store.ts';
import { drawJabar } from './jabar-drawing.ts';
import { makeLegend } from './legend.ts';

/** Rates of the 27 regions at all their times: what the page of two times shows, and its script chooses from. */
export function makeTimeCompare(lang: Lang) {
	const copy = copyOf(lang);
	const rates = indicatorsOf(JABAR_AREA).flatMap((indicator) =>
		canCompareTimes(indicator) && indicator.scale ? [{ indicator, scale: indicator.scale }] : []
	);
	const indicators = rates.map(({ indicator, scale }) => timeIndicator(indicator, scale, lang));
	const fallback = indicators.find(({ asKnown }) => !asKnown) ?? indicators[0];
	if (!fallback) throw new Error('no indicator has two periods');
	const data: TimeCompareData = {
		lang,
		regions: jabarRegions.map(({ code, name }) => ({ code, name })),
		indicators,
		breaks: breaks
			.filter(({ level }) => level === 'kabkota')
			.map(({ afterYear, beforeYear }) => ({ after: afterYear, before: beforeYear })),
		fallback: widestChoice(fallback)
	};
	const legendOf = (title: string, scale: Scale) =>
		makeLegend({ title, scale, marks: [], noDataText: copy.NoFigure, lang });
	return {
		data,
		drawing: drawJabar([], copy),
		legends: rates.map(({ indicator, scale }) => ({
			key: indicator.key,
			legend: legendOf(indicator.nameOf(lang), scale)
		})),
		changeLegend: legendOf(TIME_COPY[lang].changeLegend, DIFFERENCE_SCALE)
	};
}

function timeIndicator(indicator: Indicator, scale: Scale, lang: Lang): TimedIndicator {
	return {
		key: indicator.key,
		name: indicator.nameOf(lang),
		fills: Object.fromEntries(scale.bins.map(({ letter, fill }) => [letter, fill])),
		periods: indicator.periods.map((period) => ({
			period,
			text:
				period.length === 4
					? period
					: formatAsOf({ text: period, precision: 'month' }, lang, 'short')
		})),
		figures: Object.fromEntries(
			indicator.periods.map((period) => [
				period,
				indicator
					.makeMap(period, lang)
					.entries.map(({ bin, valueText, dateText, value, statementId = '' }): TimedFigure => ({
						letter: bin?.letter ?? '',
						// One by one published figures have their own dates within a map.
						text: statementId === '' ? valueText : `${valueText} (${dateText})`,
						value,
						statement: statementId
					}))
			])
		),
		asKnown: indicator.asKnown
	};
}
