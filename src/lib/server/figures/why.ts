import { addressOf, PAGES, REGION_PARAMETER } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { WHY_COPY } from '#lib/copy/why.ts';
import { formatAsOf, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Region } from '#lib/model/region.ts';
import type { BarRow } from '#lib/viz/bar-row.ts';
import { JABAR_AREA } from '../areas.ts';
import type { Chosen, CoverageMap } from '../coverage.ts';
import { jawaBarat, nation, observationsOf } from '../store.ts';
import {
	formatFormalShare,
	formatInformalShare,
	informalIn,
	LATEST_INFORMAL_YEAR
} from '../informal-share.ts';
import { sayDifference } from './difference.ts';
import { describeRule, similarTo } from './similar.ts';
import { describeBase } from './statement-lines.ts';
import { makeSegmentCoverage } from './why-segments.ts';
import { makeSplit } from './why-split.ts';

/** What goes with the coverage of a region: others beside it, its mix of workers, its segments, the split of the difference. */
export function makeWhy(region: Region, map: CoverageMap, lang: Lang) {
	const { within } = WHY_COPY[lang];
	const { whole } = map.area;
	const rows = observationsOf(region.code);
	return {
		name: region.name,
		coverage: makeCoverage(region, map, lang),
		mix: makeMix(region, map, lang),
		within: { ...makeSegmentCoverage(rows, map.newestYear, lang), note: within.note },
		split: makeSplit(
			{ name: region.name, rows },
			{ name: whole.name, rows: observationsOf(whole.code) },
			map.newestYear,
			lang
		)
	};
}

function makeCoverage(region: Region, map: CoverageMap, lang: Lang) {
	const { coverage, peers } = WHY_COPY[lang];
	const similar = similarTo(region, lang);
	const chosenOf = (code: string) =>
		map.regions.find((candidate) => candidate.region.code === code);
	const own = chosenOf(region.code);
	const wholes = [
		{ region: jawaBarat, observation: map.province },
		{ region: nation, observation: map.nation }
	];
	return {
		rows: [
			...(own ? [{ ...rowOf(own, lang), href: null, tag: coverage.here, isOwn: true }] : []),
			...wholes.flatMap(({ region: other, observation }) =>
				observation
					? [rowOf({ region: other, observation, standing: 'ranked', rank: null }, lang)]
					: []
			)
		],
		peers: similar.flatMap(({ code, reason }) => {
			const chosen = chosenOf(code);
			return chosen ? [{ ...rowOf(chosen, lang), detail: reason }] : [];
		}),
		rule: describeRule(region, similar.length, lang),
		compare: {
			text: peers.compare(region.name),
			href: `${addressOf(PAGES.compare, lang)}?${REGION_PARAMETER}=${[region, ...similar].map(({ code }) => code).join(',')}`
		}
	};
}

/** A region's coverage; one that is old or undated is named, but not set beside the others. */
function rowOf({ region, observation, standing }: Chosen, lang: Lang): BarRow {
	const copy = copyOf(lang);
	const { coverage } = WHY_COPY[lang];
	const row = {
		key: region.code,
		name: region.name,
		href: region.kind === 'nation' ? null : addressOf(PAGES.region(region.code), lang),
		tag: '',
		whenText: '',
		detail: '',
		width: null,
		isOwn: false
	};
	if (!observation) return { ...row, valueText: copy.noFigure };
	if (standing === 'undated') return { ...row, valueText: coverage.undated };
	const when = formatAsOf(observation.asOf, lang, 'short');
	if (standing === 'old') return { ...row, valueText: coverage.old(when) };
	return {
		...row,
		valueText: formatPrinted(observation, lang),
		whenText: when,
		detail: describeBase(observation, copy),
		width: observation.value === null ? null : Math.min(100, observation.value)
	};
}

function makeMix(region: Region, map: CoverageMap, lang: Lang) {
	const copy = copyOf(lang);
	const { coverage, mix } = WHY_COPY[lang];
	const others = map.area === JABAR_AREA ? [jawaBarat, nation] : [nation];
	const rows = [region, ...others].flatMap((each): BarRow[] => {
		const found = informalIn(each.code, LATEST_INFORMAL_YEAR);
		if (!found) return [];
		const isOwn = each === region;
		return [
			{
				key: each.code,
				name: each.name,
				href: null,
				tag: isOwn ? coverage.here : '',
				valueText: mix.shares(
					formatInformalShare(found.share, lang),
					formatFormalShare(found.share, lang)
				),
				whenText: '',
				detail: '',
				width: found.share,
				isOwn
			}
		];
	});
	return {
		rows,
		notes: [
			...differenceFrom(region, map.area.whole, lang).map(mix.difference),
			...nationalSegments(map.newestYear, lang),
			mix.note(LATEST_INFORMAL_YEAR)
		],
		none: rows.length === 0 ? copy.NoFigure : null
	};
}

function differenceFrom(region: Region, whole: Region, lang: Lang): string[] {
	const [own, other] = [region, whole].map(({ code }) => informalIn(code, LATEST_INFORMAL_YEAR));
	if (!own || !other) return [];
	const than = `${whole.name} (${formatInformalShare(other.share, lang)})`;
	return [sayDifference(own.share - other.share, 1, than, lang)];
}

/** What the nation's latest statement with both says of formal and informal workers. */
function nationalSegments(newestYear: number, lang: Lang): string[] {
	const rows = observationsOf(nation.code).filter(
		({ metric, asOf, status, denominator }) =>
			metric === 'coverage' &&
			status === 'ok' &&
			denominator === 'potential' &&
			asOf.last !== '' &&
			Number(asOf.last.slice(0, 4)) <= newestYear
	);
	const pairs = rows.flatMap((formal) => {
		if (formal.segment !== 'formal') return [];
		const informal = rows.find(
			(row) => row.segment === 'informal' && row.statementId === formal.statementId
		);
		return informal ? [{ formal, informal }] : [];
	});
	const latest = pairs.sort((a, b) => b.formal.asOf.last.localeCompare(a.formal.asOf.last))[0];
	return latest ? [describePair(latest.formal, latest.informal, lang)] : [];
}

function describePair(formal: Observation, informal: Observation, lang: Lang): string {
	return WHY_COPY[lang].mix.national(
		formatPrinted(formal, lang),
		formatPrinted(informal, lang),
		formatAsOf(formal.asOf, lang)
	);
}
