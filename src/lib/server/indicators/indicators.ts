import { copyOf } from '#lib/copy.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { SURVEY_COPY } from '#lib/copy/survey.ts';
import { UNCOVERED_COPY } from '#lib/copy/uncovered.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Region } from '#lib/model/region.ts';
import { COVERAGE_SCALE, type Scale } from '#lib/model/scale.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { JABAR_AREA, NATIONAL_AREA, type MapArea } from '../areas.ts';
import { coverageMonthsOf } from '../coverage.ts';
import { makeCoverageMap } from '../figures/coverage-map.ts';
import { makeRegisteredMap } from '../figures/registered-map.ts';
import { makeSurveyMap, surveyYearsOf } from '../figures/survey-map.ts';
import { makeUncoveredMap } from '../figures/uncovered-map.ts';
import { makeMapCoverageTable } from '../publish/coverage-table.ts';
import type { DataTable } from '../publish/data-table.ts';
import { makeSurveyTable } from '../publish/labour-table.ts';
import { makeRegisteredTable, makeUncoveredTable } from '../publish/people-table.ts';
import { nation } from '../store.ts';
import { UNCOVERED_MONTHS } from '../uncovered.ts';
import type { SurveyIndicator } from './survey-indicator.ts';
import { DIFFERENCE, INFORMAL, LABOUR_FORCE, UNEMPLOYMENT } from './survey.ts';

/** What the maps of an area can show, each at its own address. */
export interface Indicator {
	/** In the address. */
	key: string;
	/** A rate fills areas, a count is drawn as circles. */
	kind: 'areas' | 'circles';
	area: MapArea;
	/** Classes of a rate; null of a count. */
	scale: Scale | null;
	nameOf: (lang: Lang) => string;
	/** Years or months with a map of their own, oldest first. */
	periods: readonly string[];
	/** Whether a period shows what was known by then, so that the last one before another stands for it. */
	asKnown: boolean;
	/** `period` null: the latest. */
	makeMap: (period: string | null, lang: Lang) => MapFigure;
	titleOf: (period: string | null, lang: Lang) => string;
	/** Its values at all times. */
	makeTable: () => DataTable;
}

/** All of them, in the order of the switch. Adding one is an entry here. */
export const INDICATORS: readonly Indicator[] = [
	coverage(JABAR_AREA),
	{
		key: 'belum-terlindungi',
		kind: 'circles',
		area: JABAR_AREA,
		scale: null,
		nameOf: (lang) => UNCOVERED_COPY[lang].name,
		periods: UNCOVERED_MONTHS,
		asKnown: true,
		makeMap: makeUncoveredMap,
		titleOf: (period, lang) => UNCOVERED_COPY[lang].metaTitle(monthText(period, lang)),
		makeTable: () => makeUncoveredTable(codesOf(JABAR_AREA.regions))
	},
	survey(INFORMAL, JABAR_AREA),
	survey(DIFFERENCE, JABAR_AREA),
	survey(UNEMPLOYMENT, JABAR_AREA),
	survey(LABOUR_FORCE, JABAR_AREA),
	coverage(NATIONAL_AREA),
	survey(INFORMAL, NATIONAL_AREA),
	{
		key: 'peserta-terdaftar',
		kind: 'circles',
		area: NATIONAL_AREA,
		scale: null,
		nameOf: (lang) => PROVINCES_COPY[lang].registered.name,
		periods: [],
		asKnown: false,
		makeMap: (_period, lang) => makeRegisteredMap(lang),
		titleOf: (_period, lang) => PROVINCES_COPY[lang].registered.metaTitle,
		makeTable: () => makeRegisteredTable(codesOf(NATIONAL_AREA.regions))
	}
];

function coverage(area: MapArea): Indicator {
	return {
		key: 'cakupan',
		kind: 'areas',
		area,
		scale: COVERAGE_SCALE,
		nameOf: (lang) => copyOf(lang).coverage.name,
		periods: coverageMonthsOf(area),
		asKnown: true,
		makeMap: (period, lang) => makeCoverageMap(period, lang, area),
		titleOf: (period, lang) => area.copyOf(lang).coverage.metaTitle(monthText(period, lang)),
		makeTable: () => makeMapCoverageTable(codesOf([...area.regions, area.whole, nation]))
	};
}

function survey(indicator: SurveyIndicator, area: MapArea): Indicator {
	const yearOf = (period: string | null) => (period === null ? null : Number(period));
	return {
		key: indicator.key,
		kind: indicator.kind,
		area,
		scale: indicator.kind === 'areas' ? indicator.scale : null,
		nameOf: (lang) => indicator.words[lang].name,
		periods: surveyYearsOf(indicator, area).map(String),
		asKnown: false,
		makeMap: (period, lang) => makeSurveyMap(indicator, yearOf(period), lang, area),
		titleOf: (period, lang) =>
			SURVEY_COPY[lang].metaTitle(
				indicator.words[lang].name,
				SURVEY_COPY[lang].metaWhere[area.key],
				yearOf(period)
			),
		makeTable: () => makeSurveyTable(indicator, area, surveyYearsOf(indicator, area))
	};
}

function codesOf(regions: readonly Region[]): string[] {
	return [...new Set(regions.map(({ code }) => code))];
}

function monthText(period: string | null, lang: Lang): string | null {
	return period === null ? null : formatAsOf({ text: period, precision: 'month' }, lang);
}
