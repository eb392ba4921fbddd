import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { COMPARE_COPY } from '#lib/copy/compare.ts';
import { UNCOVERED_COPY } from '#lib/copy/uncovered.ts';
import { formatAsOf, formatPrinted, formatSigned, formatSurveyMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { decimalsWithin } from '#lib/model/bins.ts';
import { siblingsOf, totalOf, type Metric } from '#lib/model/observation.ts';
import type { Region } from '#lib/model/region.ts';
import { DIFFERENCE_SCALE } from '#lib/model/scale.ts';
import type { CompareCell, CompareRow, Comparison } from '#lib/viz/comparison.ts';
import { areaOf, JABAR_AREA, NATIONAL_AREA } from '../areas.ts';
import { breaksOf } from '../breaks.ts';
import { chooseForMap, countsOf, type Chosen } from '../coverage.ts';
import { formatInformalShare, informalIn, LATEST_INFORMAL_YEAR } from '../informal-share.ts';
import { jabarRegions, observations, provinces, regionOf, sourceOf } from '../store.ts';
import { uncoveredOf } from '../uncovered.ts';
import { makeLabourRows, TREND_YEARS } from './compare-labour.ts';
import { similarTo } from './similar.ts';
import { describeBase } from './statement-lines.ts';
import { formatUncovered } from './uncovered-map.ts';

/** Kabupaten Bandung and Kota Bandung, each followed by the region most like it. */
const EXAMPLES = ['3204', '3273'];

/** All regions that can be set side by side, with every indicator there is. */
export function makeComparison(lang: Lang): Comparison {
	const copy = copyOf(lang);
	const own = COMPARE_COPY[lang];
	const peerOf = (code: string) => similarTo(regionOf(code), lang)[0]?.code ?? '';
	const defaults = [...EXAMPLES, ...EXAMPLES.map(peerOf)];
	const regions = [
		...defaults.map(regionOf),
		...[...provinces, ...jabarRegions].filter(({ code }) => !defaults.includes(code))
	];
	return {
		regions: regions.map(({ code, name, kind }) => ({
			code,
			name,
			kind: copy.regionKind[kind],
			href: addressOf(PAGES.region(code), lang),
			peer: peerOf(code)
		})),
		defaults,
		rows: [
			...makeCoverageRows(regions, lang),
			makeUncoveredRow(regions, lang),
			...makeLabourRows(regions, lang),
			makeDifferenceRow(regions, lang)
		],
		notes: [...new Set(jabarRegions.flatMap(breaksOf))]
			.filter(({ afterYear }) => afterYear >= TREND_YEARS[0])
			.map(({ note }) => note[lang]),
		groups: [
			{ label: own.regions, options: optionsOf(jabarRegions) },
			{ label: own.provinces, options: optionsOf(provinces) }
		]
	};
}

function optionsOf(regions: readonly Region[]) {
	return regions.map(({ code, name }) => ({ code, text: name }));
}

function makeCoverageRows(regions: readonly Region[], lang: Lang): CompareRow[] {
	const { rows } = COMPARE_COPY[lang];
	const chosen = new Map(
		[NATIONAL_AREA, JABAR_AREA]
			.flatMap((area) => chooseForMap(null, area).regions)
			.map((each) => [each.region.code, each])
	);
	const row = (
		key: 'coverage' | 'active' | 'potential',
		makeCell: (one: Chosen) => Omit<CompareCell, 'code'>
	): CompareRow => {
		const [label = '', note = ''] = rows[key];
		return {
			key,
			label,
			note,
			cells: regions.flatMap(({ code }) => {
				const one = chosen.get(code);
				return one ? [{ code, ...makeCell(one) }] : [];
			})
		};
	};
	return [
		row('coverage', (one) => coverageCell(one, lang)),
		row('active', (one) => countCell(one, 'active', lang)),
		row('potential', (one) => countCell(one, 'potential', lang))
	];
}

function coverageCell({ observation, standing }: Chosen, lang: Lang): Omit<CompareCell, 'code'> {
	const copy = copyOf(lang);
	if (!observation) return blank(copy.noFigure);
	const source = sourceOf(observation.sourceId);
	return {
		...blank(formatPrinted(observation, lang)),
		isMissing: false,
		when: formatAsOf(observation.asOf, lang, 'short') || copy.undated,
		flag:
			standing === 'old'
				? copy.Old
				: observation.status === 'ok'
					? ''
					: copy.status[observation.status],
		lines: [describeBase(observation, copy)].filter(Boolean),
		bar:
			standing === 'ranked' && observation.value !== null ? Math.min(100, observation.value) : null,
		source: { text: source.publisher, href: source.url }
	};
}

/** A count that the statement of the coverage prints; a doubtful one only as printed. */
function countCell(
	{ observation }: Chosen,
	metric: 'active' | 'potential',
	lang: Lang
): Omit<CompareCell, 'code'> {
	const copy = copyOf(lang);
	if (!observation) return blank(copy.noFigure);
	const count = countsOf(observation)[metric];
	if (count)
		return {
			...blank(formatPrinted(count, lang)),
			isMissing: false,
			when: formatAsOf(count.asOf, lang, 'short') || copy.undated
		};
	const doubtful = totalOf(siblingsOf(observation, observations), metric satisfies Metric);
	return {
		...blank(COMPARE_COPY[lang].notInStatement),
		...(doubtful && {
			value: `“${formatPrinted(doubtful, lang)}”`,
			flag: copy.status[doubtful.status]
		})
	};
}

function makeUncoveredRow(regions: readonly Region[], lang: Lang): CompareRow {
	const own = UNCOVERED_COPY[lang];
	const copy = copyOf(lang);
	return {
		key: 'uncovered',
		label: own.name,
		note: own.source,
		cells: regions.map(({ code }): CompareCell => {
			const found = uncoveredOf(code, null);
			if (!found) return { code, ...blank(copy.noFigure) };
			const source = sourceOf(found.row.sourceId);
			return {
				code,
				...blank(own.value(formatUncovered(found, lang))),
				isMissing: false,
				when: formatAsOf(found.row.asOf, lang, 'short'),
				lines: [found.kind === 'printed' ? own.howPrinted : own.howComputed],
				source: { text: source.publisher, href: source.url }
			};
		})
	};
}

/** The share of informal workers minus that of the whole the region is a part of. */
function makeDifferenceRow(regions: readonly Region[], lang: Lang): CompareRow {
	const [label = '', note = ''] = COMPARE_COPY[lang].rows.difference;
	return {
		key: 'difference',
		label,
		note,
		cells: regions.map(({ code }): CompareCell => {
			const { whole } = areaOf(code);
			const [own, base] = [code, whole.code].map((each) => informalIn(each, LATEST_INFORMAL_YEAR));
			if (!own || !base) return { code, ...blank(COMPARE_COPY[lang].notInSurvey) };
			const points = own.share - base.share;
			const decimals = decimalsWithin(points, DIFFERENCE_SCALE.bins);
			return {
				code,
				...blank(copyOf(lang).points(formatSigned(points, lang, decimals))),
				isMissing: false,
				when: formatSurveyMonth(LATEST_INFORMAL_YEAR, lang, 'short'),
				lines: [`${whole.name} ${formatInformalShare(base.share, lang)}`]
			};
		})
	};
}

function blank(value: string): Omit<CompareCell, 'code'> {
	return {
		value,
		isMissing: true,
		when: '',
		flag: '',
		lines: [],
		bar: null,
		trend: null,
		source: null
	};
}
