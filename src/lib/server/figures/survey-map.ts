import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { SURVEY_COPY } from '#lib/copy/survey.ts';
import {
	formatLarge,
	formatList,
	formatNumber,
	formatPercent,
	formatSigned,
	formatSurveyMonth
} from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { binOf, decimalsWithin } from '#lib/model/bins.ts';
import { formalOf, informalShareOf, type LabourYear } from '#lib/model/labour.ts';
import { positionOn } from '#lib/model/scale.ts';
import type { Legend, MapEntry, MapFigure } from '#lib/viz/map-figure.ts';
import { JABAR_AREA, type MapArea } from '../areas.ts';
import type {
	SurveyCount,
	SurveyIndicator,
	SurveyNumbers
} from '../indicators/survey-indicator.ts';
import { formatInformalShare } from '../informal-share.ts';
import { rankBy } from '../rank.ts';
import { labourOf, nation } from '../store.ts';
import { keyOf } from './circles.ts';
import { sayDifference } from './difference.ts';
import { drawArea } from './draw-area.ts';
import { drawJabarCircles } from './jabar-drawing.ts';
import { countClasses, makeLegend } from './legend.ts';
import { makePeriods } from './periods.ts';
import { drawProvinceCircles } from './provinces-drawing.ts';

/** Years in which a figure can be computed for a region of the area, oldest first. */
export function surveyYearsOf(indicator: SurveyIndicator, area: MapArea): readonly number[] {
	const years = new Set(
		area.regions.flatMap(({ code }) =>
			labourOf(code)
				.filter(({ year }) => readIn(indicator, code, year, area) !== null)
				.map(({ year }) => year)
		)
	);
	return [...years].sort((a, b) => a - b);
}

/** The map of a survey figure in an area in a year, ready to draw. `year` null: the latest. */
export function makeSurveyMap(
	indicator: SurveyIndicator,
	year: number | null,
	lang: Lang,
	area: MapArea = JABAR_AREA
): MapFigure {
	const copy = area.copyOf(lang);
	const own = SURVEY_COPY[lang];
	const words = indicator.words[lang];
	const years = surveyYearsOf(indicator, area);
	const shown = year ?? Math.max(...years);
	const map: Context = { indicator, year: shown, lang, area };
	const entries = makeEntries(map);
	const ranked = entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const missing = entries.filter(({ standing }) => standing === 'missing');
	const whole = readIn(indicator, area.whole.code, shown, area);
	const wholeText = whole ? textOf(whole, map) : null;
	const named = (entry: MapEntry | undefined) =>
		entry ? `${entry.name} ${entry.valueText}` : copy.noFigure;

	return {
		id: indicator.key,
		lang,
		title: own.title(words.name, own.where[area.key], shown),
		lede: words.lede,
		description: own.description(
			words.what,
			own.where[area.key],
			shown,
			`${area.whole.name} ${wholeText?.value ?? copy.noFigure}`,
			named(ranked[0]),
			named(ranked.at(-1))
		),
		choose: { label: copy.map.choose, all: copy.map.chooseAll },
		...drawSurvey(map, entries),
		entries,
		overview: {
			kicker: `${copy.map.province}, ${formatSurveyMonth(shown, lang)}`,
			title: area.whole.name,
			value: wholeText?.value ?? copy.NoFigure,
			lines: [
				...(whole && !isOwnDifference(whole, map) ? [words.counts(numbersOf(whole.row, map))] : []),
				copy.map.hint
			],
			flag: null,
			link: null,
			classes: indicator.kind === 'areas' ? countClasses(entries, indicator.scale, lang, copy) : []
		},
		ranking: [{ title: copy.map.ranking, note: own.rankedNote, entries: ranked }],
		missing: missing.length > 0 ? { title: copy.map.missing, note: '', entries: missing } : null,
		legend: makeSurveyLegend(map, missing.length > 0 ? copy.NoFigure : null),
		figures: null,
		periods: makePeriods(
			years.map((value) => ({ period: String(value), text: String(value) })),
			year === null ? null : String(year),
			{ key: indicator.key, lang, area, latestIsLast: true }
		),
		table: {
			caption: own.caption(words.name, shown),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: words.name, numeric: true },
				...(indicator.kind === 'areas' ? [{ text: copy.map.class, numeric: false }] : []),
				...indicator.columns.map((column) => ({ text: own.columns[column], numeric: true }))
			]
		},
		source: [
			own.sourceLine(shown),
			words.sourceNote,
			isOriginal(shown, area) ? own.originalNote : own.breakNote[area.key],
			copy.map.boundaries
		]
	};
}

interface Context {
	indicator: SurveyIndicator;
	year: number;
	lang: Lang;
	area: MapArea;
}

interface Reading {
	row: LabourYear;
	value: number;
}

/** A region's row and value in a year; null when the survey does not have what it takes. */
function readIn(
	indicator: SurveyIndicator,
	code: string,
	year: number,
	area: MapArea
): Reading | null {
	const rowOf = (region: string) => labourOf(region).find((row) => row.year === year) ?? null;
	const row = rowOf(code);
	const value = row && indicator.valueOf(row, rowOf(area.whole.code));
	return row === null || value === null ? null : { row, value };
}

/** A value as printed in sentences, and where there is little room. */
function textOf(reading: Reading, map: Context): { value: string; short: string } {
	const { indicator, lang } = map;
	const { row, value } = reading;
	if (indicator.kind === 'circles')
		return {
			value: `${formatNumber(value, lang)} ${copyOf(lang).people}`,
			short: formatLarge(value, lang)
		};
	const { scale, decimals } = indicator;
	const digits = decimalsWithin(value, scale.bins, decimals);
	if (scale.unit !== 'points') {
		const text = formatPercent(value, lang, digits);
		return { value: text, short: text };
	}
	const share = informalShareOf(row);
	if (isOwnDifference(reading, map) && share !== null) {
		const text = formatInformalShare(share, lang);
		return { value: text, short: text };
	}
	const short = formatSigned(value, lang, digits);
	return { value: copyOf(lang).points(short), short };
}

/** Whether a value is the difference of the area as a whole from itself: its own share says more. */
function isOwnDifference({ row }: Reading, { indicator, area }: Context): boolean {
	return (
		indicator.kind === 'areas' &&
		indicator.scale.unit === 'points' &&
		row.regionCode === area.whole.code
	);
}

function makeEntries(map: Context): MapEntry[] {
	const { indicator, year, lang, area } = map;
	const copy = area.copyOf(lang);
	const words = indicator.words[lang];
	const readings = new Map(
		area.regions.map(({ code }) => [code, readIn(indicator, code, year, area)])
	);
	const counted = [...readings.values()].filter((reading) => reading !== null);
	const ranks = rankBy(counted, ({ value }) => value);
	const largest = largestOf(indicator, area);
	return area.regions.map(({ code, name, shortName }): MapEntry => {
		const found = readings.get(code) ?? null;
		const text = found && textOf(found, map);
		const counts = found && words.counts(numbersOf(found.row, map));
		const bin =
			found && indicator.kind === 'areas' ? binOf(found.value, indicator.scale.bins) : null;
		const rank = found && (ranks.get(found) ?? null);
		const href = addressOf(PAGES.region(code), lang);
		return {
			code,
			name,
			shortName,
			bin,
			value: found?.value ?? null,
			position:
				found &&
				(indicator.kind === 'areas'
					? positionOn(found.value, indicator.scale)
					: (100 * found.value) / largest),
			valueText: text?.value ?? copy.noFigure,
			shortValueText: text?.short ?? copy.noFigure,
			dateText: found ? String(year) : '',
			standing: found ? 'ranked' : 'missing',
			rank,
			sentence:
				text && counts
					? SURVEY_COPY[lang].sentence(words.name, name, text.value, year, counts)
					: `${name}: ${copy.noFigure}.`,
			card: {
				kicker: formatSurveyMonth(year, lang),
				title: name,
				value: text?.value ?? copy.NoFigure,
				lines:
					found && counts
						? [
								counts,
								copyOf(lang).map.rank(rank ?? 0, counted.length),
								...compareWithWhole(found, map)
							]
						: [],
				flag: null,
				link: { href, text: copy.map.toRegion }
			},
			cells: [
				{ text: name, numeric: false, href },
				{ text: text?.value ?? copy.noFigure, numeric: true },
				...(indicator.kind === 'areas' ? [{ text: bin?.letter ?? '–', numeric: false }] : []),
				...indicator.columns.map((column) => ({
					text: found ? numbersOf(found.row, map)[column] : '–',
					numeric: true
				}))
			],
			href
		};
	});
}

/** The most people of any region in any year: one scale of circles for all maps. */
function largestOf(indicator: SurveyIndicator, area: MapArea): number {
	if (indicator.kind === 'areas') return 0;
	return Math.max(
		...area.regions.flatMap(({ code }) => labourOf(code).map((row) => indicator.valueOf(row) ?? 0))
	);
}

function drawSurvey(
	{ indicator, year, lang, area }: Context,
	entries: readonly MapEntry[]
): Pick<MapFigure, 'drawing' | 'strip' | 'layout'> {
	const copy = area.copyOf(lang);
	if (indicator.kind === 'areas')
		return drawArea(
			area,
			entries.map(({ code, bin, shortValueText }) => ({
				code,
				bin,
				valueText: bin && shortValueText
			})),
			copy
		);
	const counts = entries.flatMap(({ code, value, shortValueText }) => {
		const row = labourOf(code).find((candidate) => candidate.year === year);
		return value === null || !row
			? []
			: [{ code, people: value, part: indicator.partOf(row), text: shortValueText }];
	});
	const key = keyOf(indicator.sizes, lang);
	return {
		drawing:
			area === JABAR_AREA
				? drawJabarCircles(counts, key, largestOf(indicator, area), copy)
				: drawProvinceCircles(counts, key),
		strip: [],
		layout: area === JABAR_AREA ? 'beside' : 'below'
	};
}

function makeSurveyLegend(map: Context, noDataText: string | null): Legend {
	const { indicator, year, lang, area } = map;
	const { legend } = indicator.words[lang];
	if (indicator.kind === 'circles') {
		const sizes = formatList(
			keyOf(indicator.sizes, lang).map(({ text }) => text),
			lang
		);
		return {
			title: `${legend}. ${SURVEY_COPY[lang].circleKey(sizes)}`,
			blocks: [],
			ticks: [],
			zero: 0,
			marks: [],
			noDataText
		};
	}
	const { scale } = indicator;
	const mark = (kind: 'province' | 'nation', code: string, name: string) => {
		const reading = readIn(indicator, code, year, area);
		if (!reading) return [];
		const text = `${name} ${textOf(reading, map).short}`;
		return [{ kind, text, position: positionOn(reading.value, scale) }];
	};
	const { whole } = area;
	return makeLegend({
		title: legend,
		scale,
		marks: [
			...(whole.code === nation.code ? [] : mark('province', whole.code, whole.name)),
			...mark('nation', nation.code, nation.name)
		],
		noDataText,
		lang
	});
}

function compareWithWhole(found: Reading, map: Context): string[] {
	const { indicator, year, lang, area } = map;
	if (indicator.kind === 'circles' || indicator.scale.unit === 'points') return [];
	const whole = readIn(indicator, area.whole.code, year, area);
	if (!whole) return [];
	const than = `${area.whole.name} (${textOf(whole, map).value})`;
	return [sayDifference(found.value - whole.value, 1, than, lang)];
}

function numbersOf(row: LabourYear, { year, lang, area }: Context): SurveyNumbers {
	const formal = formalOf(row);
	const counts: Record<SurveyCount, number | null> = {
		formal,
		informal: formal === null ? null : row.employed - formal,
		employed: row.employed,
		unemployed: row.unemployed,
		labourForce: row.labourForce
	};
	const shareText = (share: number | null) =>
		share === null ? '–' : formatInformalShare(share, lang);
	const whole = labourOf(area.whole.code).find((candidate) => candidate.year === year);
	const text = (count: number | null) => (count === null ? '–' : formatNumber(count, lang));
	return {
		formal: text(counts.formal),
		informal: text(counts.informal),
		employed: text(counts.employed),
		unemployed: text(counts.unemployed),
		labourForce: text(counts.labourForce),
		share: shareText(informalShareOf(row)),
		wholeShare: shareText(whole ? informalShareOf(whole) : null),
		whole: area.whole.name
	};
}

/** Whether a year's rows are of the vintage that must not be joined with the others. */
function isOriginal(year: number, area: MapArea): boolean {
	return area.regions.some(({ code }) =>
		labourOf(code).some((row) => row.year === year && row.vintage === 'original')
	);
}
