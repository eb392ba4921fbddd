import { addressOf, PAGES } from '#lib/address.ts';
import type { Copy } from '#lib/copy.ts';
import { decimalsOf, formatAsOf, formatLarge, formatNumber, formatPrinted } from '#lib/format.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import { siblingsOf, totalOf } from '#lib/model/observation.ts';
import type { Card } from '#lib/viz/map-figure.ts';
import { computedCoverage, peopleBetween } from '#lib/model/arithmetic.ts';
import { hundredthsOf, peopleShort } from '#lib/model/target.ts';
import { countsOf, type Chosen, type CoverageMap } from '../coverage.ts';
import { observations, observationsOf } from '../store.ts';
import { sayDifference } from './difference.ts';
import { describeBase } from './statement-lines.ts';

/** What the card beside the map says of a region. */
export function makeCoverageCard(chosen: Chosen, map: CoverageMap, lang: Lang): Card {
	const copy = map.area.copyOf(lang);
	const { region, observation } = chosen;
	const link = { href: addressOf(PAGES.region(region.code), lang), text: copy.map.toRegion };
	if (!observation)
		return {
			kicker: copy.map.selected,
			title: region.name,
			value: copy.NoFigure,
			lines: [],
			flag: null,
			link
		};
	return {
		kicker: formatAsOf(observation.asOf, lang) || copy.undated,
		title: region.name,
		value: formatPrinted(observation, lang),
		lines: [
			...describeCounts(observation, lang, copy),
			...(map.area.namesBases ? [capitalised(describeBase(observation, copy))] : []).filter(
				Boolean
			),
			...describePlace(chosen, map, lang, copy),
			...describeTargets(observation, lang, copy)
		],
		flag: describeDoubt(observation, lang, copy),
		link
	};
}

/** What the card says while no region is chosen. */
export function makeWholeCard(map: CoverageMap, counted: number, lang: Lang): Card {
	const copy = map.area.copyOf(lang);
	const { whole } = map;
	return {
		kicker: whole ? `${copy.map.province}, ${formatAsOf(whole.asOf, lang)}` : copy.map.province,
		title: map.area.whole.name,
		value: whole ? formatPrinted(whole, lang) : copy.NoFigure,
		lines: [
			...(whole ? describeCounts(whole, lang, copy) : []),
			copy.coverage.provinceLede(counted)
		],
		flag: null,
		link: null
	};
}

/** The counts printed by the same statement, and what follows from them. */
export function describeCounts(observation: Observation, lang: Lang, copy: Copy): string[] {
	const { active, potential } = countsOf(observation);
	if (!active) return [];
	if (!potential) return [copy.coverage.activeOnly(formatPrinted(active, lang))];
	const counts = copy.coverage.counts(formatPrinted(active, lang), formatPrinted(potential, lang));
	const gap = peopleBetween(active, potential);
	if (!gap) return [counts];
	return [
		counts,
		gap.exact
			? copy.coverage.uncovered(formatNumber(gap.people, lang))
			: copy.coverage.uncoveredAbout(formatLarge(gap.people, lang)),
		...describeDifference(observation, active, potential, lang, copy)
	];
}

function describeDifference(
	coverage: Observation,
	active: Observation,
	potential: Observation,
	lang: Lang,
	copy: Copy
): string[] {
	const computed = computedCoverage(active, potential);
	const decimals = Math.max(1, decimalsOf(coverage));
	if (computed === null || coverage.value === null) return [];
	if (Number(computed.toFixed(decimalsOf(coverage))) === coverage.value) return [];
	return [copy.coverage.computedNote(`${formatNumber(computed, lang, decimals)}%`)];
}

function describePlace(
	{ observation, standing, rank }: Chosen,
	map: CoverageMap,
	lang: Lang,
	copy: Copy
): string[] {
	const place =
		standing === 'ranked' && rank !== null
			? copy.map.rank(rank, map.ranked)
			: standing === 'old'
				? copy.region.oldText
				: standing === 'bound'
					? PROVINCES_COPY[lang].bound.text
					: copy.region.undatedText;
	return [
		place,
		...(standing === 'ranked' && observation ? compareWithWhole(observation, map, lang) : [])
	];
}

function compareWithWhole(
	observation: Observation,
	{ area, whole }: CoverageMap,
	lang: Lang
): string[] {
	if (observation.value === null || whole?.value == null) return [];
	if (area.namesBases && observation.denominator !== whole.denominator) return [];
	const decimals = Math.max(decimalsOf(observation), decimalsOf(whole));
	const than = `${area.whole.name} (${formatPrinted(whole, lang)}, ${formatAsOf(whole.asOf, lang)})`;
	return [sayDifference(observation.value - whole.value, decimals, than, lang)];
}

/** A region's own named targets of the same calendar year or later; people short where the counts allow it. */
function describeTargets(observation: Observation, lang: Lang, copy: Copy): string[] {
	const { active, potential } = countsOf(observation);
	return observationsOf(observation.regionCode)
		.filter(
			(row) =>
				row.metric === 'target_coverage' &&
				row.segment === 'total' &&
				row.value !== null &&
				row.status === 'ok' &&
				row.sourceId === observation.sourceId
		)
		.map((target) => {
			const name = target.label?.[lang] ?? copy.metric.target_coverage;
			const value = formatPrinted(target, lang);
			const short = active && potential ? missingFor(target, active, potential) : null;
			return short === null
				? copy.coverage.target(name, value)
				: copy.coverage.targetGap(name, value, formatNumber(short, lang));
		});
}

/** Null where a count is not exact: what follows from it would not be either. */
function missingFor(
	target: Observation,
	active: Observation,
	potential: Observation
): number | null {
	if (target.value === null || active.value === null || potential.value === null) return null;
	if (active.approximate || potential.approximate) return null;
	return peopleShort(hundredthsOf(target.value), potential.value, active.value);
}

function describeDoubt(observation: Observation, lang: Lang, copy: Copy): Card['flag'] {
	const doubtful = totalOf(
		siblingsOf(observation, observations).filter(({ status }) => status === 'doubtful'),
		'potential'
	);
	if (doubtful)
		return {
			label: copy.status.doubtful,
			text: `${copy.coverage.printedPotential(formatPrinted(doubtful, lang))} ${doubtful.note?.[lang] ?? ''}`.trim()
		};
	if (!observation.note) return null;
	return {
		label: observation.status === 'ok' ? copy.statements.note : copy.status[observation.status],
		text: observation.note[lang]
	};
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
