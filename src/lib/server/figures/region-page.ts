import { addressOf, PAGES, REGION_PARAMETER } from '#lib/address.ts';
import { copyOf, type Copy } from '#lib/copy.ts';
import { DECK_COPY } from '#lib/copy/deck.ts';
import { DAPIL_COPY } from '#lib/copy/dapil.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { WAYS_COPY } from '#lib/copy/ways.ts';
import { formatAsOf, formatNumber, formatPercent, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import {
	formalOf,
	informalShareOf,
	splitAtBreaks,
	unemploymentRateOf,
	type LabourYear
} from '#lib/model/labour.ts';
import { JAWA_BARAT, type Region } from '#lib/model/region.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { MapEntry } from '#lib/viz/map-figure.ts';
import { makeLineChart } from '#lib/viz/line.ts';
import type { YearLineFigure } from '#lib/viz/year-line-figure.ts';
import { chooseForMap, latestTarget, type Chosen, type CoverageMap } from '../coverage.ts';
import { areaOf, JABAR_AREA } from '../areas.ts';
import { breaksOf } from '../breaks.ts';
import {
	dapils,
	jabarRegions,
	labourOf,
	nation,
	observationsOf,
	regionOf,
	sourceOf
} from '../store.ts';
import { coverageSentence, makeCoverageMap, sourceSentence } from './coverage-map.ts';
import { makeGauge } from './gauge.ts';
import { formatInformalShare, informalIn, LATEST_INFORMAL_YEAR } from '../informal-share.ts';
import { neighboursOf } from './neighbours.ts';
import { makeStatementLines } from './statement-lines.ts';
import { makeWhy } from './why.ts';

/** Everything the page of one province, kabupaten or kota shows. */
export function makeRegionPage(code: string, lang: Lang) {
	const area = areaOf(code);
	const copy = area.copyOf(lang);
	const region = regionOf(code);
	const map = chooseForMap(null, area);
	const chosen = map.regions.find((candidate) => candidate.region.code === code);
	if (!chosen) throw new Error(`region ${code} is not on the map`);
	const { observation } = chosen;
	const figure = makeCoverageMap(null, lang, area);
	const entryOf = (wanted: string) => figure.entries.find((entry) => entry.code === wanted);
	const sentence = coverageSentence(region, observation, lang);
	const informal = informalIn(code, LATEST_INFORMAL_YEAR);
	const statements = makeStatementLines(observationsOf(code), lang);
	return {
		name: region.name,
		kind: copy.regionKind[region.kind],
		within: withinOf(region, lang),
		words: {
			noGauge: copy.region.noGauge,
			neighbours: copy.region.neighbours,
			neighboursNote: copy.region.neighboursNote
		},
		title: copy.region.metaTitle(region.name),
		description: copy.region.description(sentence, statements.length),
		sentence,
		source: sourceSentence(observation, lang),
		informalSentence: informal
			? copy.region.informalSentence(
					formatInformalShare(informal.share, lang),
					LATEST_INFORMAL_YEAR
				)
			: '',
		gauge:
			observation &&
			makeGauge({
				name: copy.region.gaugeTitle,
				observation,
				marks: marksFor(chosen, map, copy, lang),
				lang
			}),
		bound:
			observation && observation.value === null ? describeBound(observation, lang, copy) : null,
		card: entryOf(code)?.card ?? null,
		place: describePlace(chosen, map, lang, copy),
		locator: {
			drawing: { ...figure.drawing, labels: [], places: [] },
			entries: figure.entries,
			id: 'letak',
			description: copy.region.locator(region.name),
			href: `${addressOf(area.pageOf('cakupan', null), lang)}?${REGION_PARAMETER}=${code}`
		},
		neighbours: neighboursOf(code).flatMap((neighbour) => {
			const entry = entryOf(neighbour);
			return entry ? [summaryOf(entry)] : [];
		}),
		ways: makeWays(region, lang),
		children: code === JAWA_BARAT ? makeChildren(lang) : null,
		statements,
		why: makeWhy(region, map, lang),
		labour: makeLabour(region, lang, copy)
	};
}

/** Where a reader may want to go from a region. */
function makeWays({ code }: Region, lang: Lang): { text: string; href: string }[] {
	const dapil = dapils.find(({ regionCodes }) => regionCodes.includes(code));
	return [
		{
			text: WAYS_COPY[lang].calculator[0] ?? '',
			href: `${addressOf(PAGES.calculator, lang)}?${REGION_PARAMETER}=${code}`
		},
		...(jabarRegions.some((region) => region.code === code)
			? [{ text: DECK_COPY[lang].open, href: addressOf(PAGES.regionDeck(code), lang) }]
			: []),
		...(dapil
			? [
					{
						text: DAPIL_COPY[lang].pageTitle(dapil.name),
						href: addressOf(PAGES.dapil(dapil.number), lang)
					}
				]
			: [])
	];
}

/** Where a region belongs, with a page of its own where there is one. */
function withinOf(region: Region, lang: Lang): { name: string; href: string | null } {
	const parent = regionOf(region.parentCode);
	return {
		name: parent.name,
		href: parent.kind === 'province' ? addressOf(PAGES.region(parent.code), lang) : null
	};
}

/** A coverage of which the source prints only "more than" or "less than": there is no bar to draw. */
function describeBound(observation: Observation, lang: Lang, copy: Copy) {
	const source = sourceOf(observation.sourceId);
	return {
		valueText: formatPrinted(observation, lang),
		when: formatAsOf(observation.asOf, lang) || copy.undated,
		note: PROVINCES_COPY[lang].bound.noBar,
		source: { text: source.publisher, href: source.url }
	};
}

/** The 27 to which the page of Jawa Barat leads on. */
function makeChildren(lang: Lang) {
	const { title, note, map } = PROVINCES_COPY[lang].children;
	return {
		title,
		note,
		map: { text: map, href: addressOf(JABAR_AREA.pageOf('cakupan', null), lang) },
		regions: makeCoverageMap(null, lang).entries.map(summaryOf)
	};
}

function summaryOf({ code, name, valueText, dateText, href, bin, standing }: MapEntry) {
	return {
		code,
		name,
		valueText,
		dateText,
		href,
		fill: bin?.fill ?? null,
		missing: standing === 'missing'
	};
}

function marksFor({ region }: Chosen, map: CoverageMap, copy: Copy, lang: Lang) {
	const target = latestTarget(region.code) ?? latestTarget(nation.code);
	return [
		...(target
			? [
					{
						kind: 'target' as const,
						name: target.label?.[lang] ?? copy.metric.target_coverage,
						observation: target
					}
				]
			: []),
		...(map.nation
			? [{ kind: 'nation' as const, name: copy.nav.national, observation: map.nation }]
			: [])
	];
}

function describePlace(
	{ standing, rank }: Chosen,
	map: CoverageMap,
	lang: Lang,
	copy: Copy
): string {
	if (standing === 'ranked' && rank !== null) return copy.region.rankedOf(rank, map.ranked);
	if (standing === 'old') return copy.region.oldText;
	if (standing === 'bound') return PROVINCES_COPY[lang].bound.text;
	return standing === 'undated' ? copy.region.undatedText : '';
}

function makeLabour(region: Region, lang: Lang, copy: Copy) {
	const rows = labourOf(region.code);
	const shares = rows.flatMap((row) => {
		const share = informalShareOf(row);
		return share === null ? [] : [{ year: row.year, vintage: row.vintage, value: share }];
	});
	const forces = rows.map(({ year, vintage, labourForce }) => ({
		year,
		vintage,
		value: labourForce
	}));
	const ownBreaks = breaksOf(region);
	const line = (
		title: string,
		unit: string,
		points: { year: number; vintage: LabourYear['vintage']; value: number }[],
		format: (value: number) => string,
		formatAxis: (value: number) => string
	): YearLineFigure => {
		const chart = makeLineChart(splitAtBreaks(points, ownBreaks));
		const [first, last] = [points[0], points.at(-1)];
		const span = (point: typeof first) => (point ? `${format(point.value)} (${point.year})` : '');
		return {
			title,
			unit,
			description: `${title}, ${region.name}: ${span(first)} – ${span(last)}.`,
			chart,
			tickTexts: Object.fromEntries(chart.ticks.map(({ value }) => [value, formatAxis(value)])),
			valueTexts: Object.fromEntries(points.map(({ year, value }) => [year, format(value)])),
			hollowYears: points.filter(({ vintage }) => vintage === 'original').map(({ year }) => year),
			labelledYears: [],
			notes: []
		};
	};
	return {
		lines: [
			line(
				copy.region.labourForce,
				copy.region.labourForceUnit,
				forces,
				(value) => formatNumber(value, lang),
				(value) => formatTick(value, lang, copy)
			),
			line(
				copy.region.informalShare,
				copy.region.informalShareUnit,
				shares,
				(value) => formatInformalShare(value, lang),
				(value) => formatPercent(value, lang, 0)
			)
		],
		notes: [
			copy.region.labourSource,
			...(ownBreaks.length > 0 ? [copy.region.breakLegend] : []),
			...ownBreaks.map(({ note }) => note[lang])
		],
		columns: [
			copy.region.labourForce,
			copy.region.employed,
			copy.region.formal,
			copy.region.informal,
			copy.region.informalShare,
			copy.region.tpt
		],
		rows: [...rows].reverse().map((row) => {
			const formal = formalOf(row);
			const share = informalShareOf(row);
			const rate = unemploymentRateOf(row);
			const tpt = rate === null ? '–' : formatPercent(rate, lang, 2);
			return {
				year: row.year,
				cells: [
					formatNumber(row.labourForce, lang),
					formatNumber(row.employed, lang),
					formal === null ? '–' : formatNumber(formal, lang),
					formal === null ? '–' : formatNumber(row.employed - formal, lang),
					share === null ? '–' : formatInformalShare(share, lang),
					tpt
				],
				note: row.note?.[lang] ?? ''
			};
		})
	};
}

function formatTick(value: number, lang: Lang, copy: Copy): string {
	if (value === 0) return '0';
	return value >= 1e6
		? `${formatNumber(value / 1e6, lang, 1)} ${copy.region.million}`
		: `${formatNumber(value / 1e3, lang)} ${copy.region.thousand}`;
}

/** The list of the 27 with their latest figures. */
export function makeRegionIndex(lang: Lang) {
	const copy = copyOf(lang);
	const figure = makeCoverageMap(null, lang);
	return {
		rows: figure.entries.map((entry) => {
			const informal = informalIn(entry.code, LATEST_INFORMAL_YEAR);
			return {
				...summaryOf(entry),
				kind: regionOf(entry.code).kind,
				informalText: informal ? formatInformalShare(informal.share, lang) : copy.noFigure
			};
		}),
		informalYear: LATEST_INFORMAL_YEAR
	};
}
