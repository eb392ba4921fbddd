import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf, type Copy } from '#lib/copy.ts';
import { formatAsOf, formatNumber, formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { binOf, decimalsWithin } from '#lib/model/bins.ts';
import { INDICATORS } from '#lib/model/indicator.ts';
import { formalOf, informalShareOf, type LabourYear } from '#lib/model/labour.ts';
import type { Region } from '#lib/model/region.ts';
import type { MapEntry, MapFigure, PeriodLink } from '#lib/viz/map-figure.ts';
import { rankBy } from '../rank.ts';
import { JABAR_AREA, type MapArea } from '../areas.ts';
import { jawaBarat, labourOf, nation } from '../store.ts';
import { drawArea } from './draw-area.ts';
import { countClasses, makeLegend } from './legend.ts';

const { bins, axisTo } = INDICATORS['pekerja-informal'];

/** Years with job statuses, oldest first. */
export const INFORMAL_YEARS: readonly number[] = labourOf(jawaBarat.code)
	.filter(({ statuses }) => statuses !== null)
	.map(({ year }) => year);
export const LATEST_INFORMAL_YEAR = Math.max(...INFORMAL_YEARS);

/** The share of informal workers with as many decimals as its class needs. */
export function formatInformalShare(share: number, lang: Lang): string {
	return formatPercent(share, lang, decimalsWithin(share, bins));
}

/** The row and share of a region in a year; null when the survey has no job statuses for it. */
export function informalIn(
	code: string,
	year: number
): { row: LabourYear; share: number; formal: number } | null {
	const row = labourOf(code).find((candidate) => candidate.year === year);
	const share = row ? informalShareOf(row) : null;
	const formal = row ? formalOf(row) : null;
	return row && share !== null && formal !== null ? { row, share, formal } : null;
}

/** The map of informal work in an area in a year, ready to draw. `year` null: the latest. */
export function makeInformalMap(
	year: number | null,
	lang: Lang,
	area: MapArea = JABAR_AREA
): MapFigure {
	const copy = area.copyOf(lang);
	const shown = year ?? LATEST_INFORMAL_YEAR;
	const ranks = rankBy(area.regions, ({ code }) => informalIn(code, shown)?.share ?? -1);
	const entries = area.regions.map((region) =>
		makeEntry(region, ranks.get(region) ?? null, shown, area, lang, copy)
	);
	const ranked = entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const missing = entries.filter(({ standing }) => standing === 'missing');
	const whole = informalIn(area.whole.code, shown);
	const province = area === JABAR_AREA ? whole : null;
	const country = informalIn(nation.code, shown);
	const named = (entry: MapEntry | undefined) =>
		entry ? `${entry.name} ${entry.valueText}` : copy.noFigure;

	return {
		id: 'informal',
		lang,
		title: copy.informal.title(shown),
		lede: copy.informal.lede,
		description: copy.informal.description(
			shown,
			whole ? formatInformalShare(whole.share, lang) : copy.noFigure,
			named(ranked[0]),
			named(ranked.at(-1))
		),
		notice: null,
		choose: { label: copy.map.choose, all: copy.map.chooseAll },
		...drawArea(area, entries, copy),
		entries,
		overview: {
			kicker: `${copy.map.province}, ${augustOf(shown, lang)}`,
			title: area.whole.name,
			value: whole ? formatInformalShare(whole.share, lang) : copy.NoFigure,
			lines: [...(whole ? [countsOf(whole, lang, copy)] : []), copy.map.hint],
			flag: null,
			link: null,
			classes: countClasses(entries, bins, lang, copy)
		},
		ranking: [{ title: copy.map.ranking, note: copy.informal.rankedNote, entries: ranked }],
		missing: missing.length > 0 ? { title: copy.map.missing, note: '', entries: missing } : null,
		legend: makeLegend({
			title: copy.informal.legend,
			bins,
			axisTo,
			marks: [
				...(province
					? [
							{
								kind: 'province' as const,
								text: `${jawaBarat.name} ${formatInformalShare(province.share, lang)}`,
								position: (100 * province.share) / axisTo
							}
						]
					: []),
				...(country
					? [
							{
								kind: 'nation' as const,
								text: `${nation.name} ${formatInformalShare(country.share, lang)}`,
								position: (100 * country.share) / axisTo
							}
						]
					: [])
			],
			noDataText: missing.length > 0 ? copy.NoFigure : null,
			lang
		}),
		periods: makePeriods(year, area, lang, copy),
		table: {
			caption: copy.informal.caption(shown),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: copy.informal.columns.value, numeric: true },
				{ text: copy.map.class, numeric: false },
				{ text: copy.informal.columns.informal, numeric: true },
				{ text: copy.informal.columns.formal, numeric: true },
				{ text: copy.informal.columns.employed, numeric: true },
				{ text: copy.informal.columns.labourForce, numeric: true }
			]
		},
		source: [
			copy.informal.sourceLine(shown),
			copy.informal.sourceNote,
			copy.informal.breakNote,
			copy.map.boundaries
		]
	};
}

function makeEntry(
	region: Region,
	rank: number | null,
	year: number,
	area: MapArea,
	lang: Lang,
	copy: Copy
): MapEntry {
	const found = informalIn(region.code, year);
	const bin = binOf(found?.share ?? null, bins);
	const valueText = found ? formatInformalShare(found.share, lang) : copy.noFigure;
	const href = addressOf(PAGES.region(region.code), lang);
	const number = (value: number | undefined) => ({
		text: value === undefined ? '–' : formatNumber(value, lang),
		numeric: true
	});
	return {
		code: region.code,
		name: region.name,
		shortName: region.shortName,
		bin,
		position: found ? (100 * found.share) / axisTo : null,
		valueText,
		shortValueText: valueText,
		dateText: found ? String(year) : '',
		standing: found ? 'ranked' : 'missing',
		rank: found ? rank : null,
		sentence: found
			? copy.informal.sentence(
					region.name,
					valueText,
					year,
					formatNumber(found.row.employed - found.formal, lang),
					formatNumber(found.row.employed, lang)
				)
			: `${region.name}: ${copy.noFigure}.`,
		card: {
			kicker: augustOf(year, lang),
			title: region.name,
			value: found ? valueText : copy.NoFigure,
			lines: found
				? [
						countsOf(found, lang, copy),
						copyOf(lang).map.rank(rank ?? 0, area.regions.length),
						...compareWithWhole(found.share, year, area, lang, copy)
					]
				: [],
			flag: null,
			link: { href, text: copy.map.toRegion }
		},
		cells: [
			{ text: region.name, numeric: false, href },
			{ text: valueText, numeric: true },
			{ text: bin?.letter ?? '–', numeric: false },
			number(found ? found.row.employed - found.formal : undefined),
			number(found?.formal),
			number(found?.row.employed),
			number(found?.row.labourForce)
		],
		href
	};
}

function countsOf(
	{ row, formal }: { row: LabourYear; formal: number },
	lang: Lang,
	copy: Copy
): string {
	return copy.informal.counts(
		formatNumber(row.employed - formal, lang),
		formatNumber(row.employed, lang)
	);
}

function compareWithWhole(
	share: number,
	year: number,
	{ whole }: MapArea,
	lang: Lang,
	copy: Copy
): string[] {
	const found = informalIn(whole.code, year);
	if (!found) return [];
	const points = Number((share - found.share).toFixed(1));
	const than = `${whole.name} (${formatInformalShare(found.share, lang)})`;
	const direction = points > 0 ? 'above' : points < 0 ? 'below' : 'same';
	return [copy.difference(formatNumber(Math.abs(points), lang, 1), direction, than)];
}

function makePeriods(
	year: number | null,
	area: MapArea,
	lang: Lang,
	copy: Copy
): MapFigure['periods'] {
	const link = (period: number | null): PeriodLink => ({
		text: period === null ? copy.latest : String(period),
		href: addressOf(area.pageOf('pekerja-informal', period === null ? null : String(period)), lang),
		current: period === year
	});
	const links = [null, ...INFORMAL_YEARS.slice().reverse()].map(link);
	// The latest page shows the newest year, so "earlier" leads to the year before it.
	const years = INFORMAL_YEARS.slice().reverse();
	const at = years.indexOf(year ?? LATEST_INFORMAL_YEAR);
	const [previous, next] = [years[at + 1], years[at - 1]];
	return {
		label: copy.map.period,
		links,
		previous: previous === undefined ? null : link(previous),
		next: next === undefined ? null : link(next)
	};
}

function augustOf(year: number, lang: Lang): string {
	return formatAsOf({ text: `${year}-08`, precision: 'month' }, lang);
}
