import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import type { Lang } from '#lib/lang.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { TIME_PARAMETERS } from '#lib/model/time-compare.ts';
import type { Panel } from '#lib/viz/panel.ts';
import { JABAR_AREA, type MapArea } from '../areas.ts';
import { keyOfPage } from '../catalogue/key-of-page.ts';
import { makePanel } from '../embed/panel.ts';
import { INDICATORS, type Indicator } from './indicators.ts';

/** The indicators of an area, in the order of its switch. */
export function indicatorsOf(area: MapArea): readonly Indicator[] {
	return INDICATORS.filter((indicator) => indicator.area === area);
}

/** Every map of an area; `period` null: the latest. */
export function mapsOf(area: MapArea): { key: string; period: string | null }[] {
	return indicatorsOf(area).flatMap(({ key, periods }) =>
		[null, ...periods].map((period) => ({ key, period }))
	);
}

/** A map with its switch, title, panel and the way to two of its times; null when the area has no such indicator or period. */
export function makeIndicatorPage(
	key: string,
	period: string | null,
	lang: Lang,
	area: MapArea
): { figure: MapFigure; title: string; times: string | null; panel: Panel } | null {
	const indicator = indicatorsOf(area).find((candidate) => candidate.key === key);
	if (!indicator || (period !== null && !indicator.periods.includes(period))) return null;
	return {
		figure: { ...indicator.makeMap(period, lang), figures: makeSwitch(indicator, period, lang) },
		title: indicator.titleOf(period, lang),
		panel: makePanel(keyOfPage(area.pageOf(key, null)), period, lang),
		times: canCompareTimes(indicator)
			? `${addressOf(PAGES.compareTimes, lang)}?${TIME_PARAMETERS.indicator}=${key}`
			: null
	};
}

/** Rates of Jawa Barat at several times; a difference from the province is itself a comparison. */
export function canCompareTimes({ area, scale, periods }: Indicator): boolean {
	return area === JABAR_AREA && scale?.unit === 'percent' && periods.length > 1;
}

function makeSwitch(current: Indicator, period: string | null, lang: Lang): MapFigure['figures'] {
	const { area } = current;
	return {
		label: copyOf(lang).map.figures,
		links: indicatorsOf(area).map((indicator) => ({
			text: indicator.nameOf(lang),
			href: addressOf(area.pageOf(indicator.key, nearestPeriod(indicator, period)), lang),
			current: indicator === current
		}))
	};
}

/**
 * The period of an indicator that is nearest to another's: the same, else one of the same year,
 * else, where a period shows what was known by then, the last one before it; null: the latest.
 */
export function nearestPeriod(
	{ periods, asKnown }: Pick<Indicator, 'periods' | 'asKnown'>,
	period: string | null
): string | null {
	if (period === null || periods.includes(period)) return period;
	const year = period.slice(0, 4);
	const sameYear = periods.filter((candidate) => candidate.startsWith(year));
	const before = asKnown ? periods.filter((candidate) => candidate < year) : [];
	return sameYear.at(-1) ?? before.at(-1) ?? null;
}
