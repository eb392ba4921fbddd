import { yearOf } from '#lib/model/as-of.ts';
import { chooseCoverage, isOld } from '#lib/model/choose-coverage.ts';
import { siblingsOf, totalOf, type Observation } from '#lib/model/observation.ts';
import type { Region } from '#lib/model/region.ts';
import type { Standing } from '#lib/viz/map-figure.ts';
import { JABAR_AREA, type MapArea } from './areas.ts';
import { rankBy } from './rank.ts';
import { jabarRegions, jawaBarat, nation, observations, observationsOf } from './store.ts';

/** A region with the one published coverage that stands for it on a map. */
export interface Chosen {
	region: Region;
	observation: Observation | null;
	standing: Standing;
	rank: number | null;
}

export interface CoverageMap {
	area: MapArea;
	month: string | null;
	regions: Chosen[];
	/** Of the area as a whole, of Jawa Barat on its own map, and of the nation; null when there is none, or only an old one. */
	whole: Observation | null;
	province: Observation | null;
	nation: Observation | null;
	ranked: number;
	/** Against which a figure is old. */
	newestYear: number;
}

/** What is known of coverage in an area: latest, or up to the last day of a month. */
export function chooseForMap(month: string | null, area: MapArea = JABAR_AREA): CoverageMap {
	const picked = area.regions.map((region) => ({
		region,
		observation: chooseCoverage(observationsOf(region.code), month)
	}));
	const newestYear = Math.max(
		...picked.flatMap(({ observation }) =>
			observation && observation.asOf.precision !== 'undated' ? [yearOf(observation.asOf)] : []
		)
	);
	const standingOf = (observation: Observation | null): Standing => {
		if (!observation) return 'missing';
		if (observation.asOf.precision === 'undated') return 'undated';
		if (isOld(observation, newestYear)) return 'old';
		return observation.value === null ? 'bound' : 'ranked';
	};
	const ranks = rankBy(
		picked.filter(({ observation }) => standingOf(observation) === 'ranked'),
		({ observation }) => observation?.value ?? 0
	);
	const current = (code: string) => {
		const observation = chooseCoverage(observationsOf(code), month);
		return ['ranked', 'bound'].includes(standingOf(observation)) ? observation : null;
	};
	return {
		area,
		month,
		regions: picked.map((pick) => ({
			...pick,
			standing: standingOf(pick.observation),
			rank: ranks.get(pick) ?? null
		})),
		whole: current(area.whole.code),
		province: area === JABAR_AREA ? current(jawaBarat.code) : null,
		nation: current(nation.code),
		ranked: ranks.size,
		newestYear
	};
}

/** Months in which the figure of a region of Jawa Barat changes, oldest first. */
export const COVERAGE_MONTHS: readonly string[] = monthsOfChange(
	observations.filter(({ metric }) => metric === 'coverage'),
	(month) => chooseForMap(month).regions.map(({ observation }) => observation?.statementId ?? '')
);

/** Months with a coverage map of their own. */
export function coverageMonthsOf(area: MapArea): readonly string[] {
	return area === JABAR_AREA ? COVERAGE_MONTHS : [];
}

/** Months in which a picture of Jawa Barat changes: those of the rows' dates at which `pictureOf` differs. */
export function monthsOfChange(
	rows: readonly Observation[],
	pictureOf: (month: string) => readonly string[]
): string[] {
	const codes = new Set(jabarRegions.map(({ code }) => code));
	const months = rows
		.filter((row) => codes.has(row.regionCode) && row.asOf.last !== '')
		.map((row) => row.asOf.last.slice(0, 7));
	let previous = '';
	return [...new Set(months)].sort().filter((month) => {
		const picture = pictureOf(month).join(' ').trim();
		const changed = picture !== previous && picture !== '';
		previous = picture;
		return changed;
	});
}

/** The counts that the same statement prints, without doubtful ones. */
export function countsOf(observation: Observation): {
	active: Observation | undefined;
	potential: Observation | undefined;
} {
	const sentence = siblingsOf(observation, observations).filter(
		({ status }) => status !== 'doubtful'
	);
	return { active: totalOf(sentence, 'active'), potential: totalOf(sentence, 'potential') };
}

/** The newest sound coverage target of a region that names a percentage of all its workers, up to this year's. */
export function latestTarget(code: string): Observation | null {
	const own = observationsOf(code).filter(
		(row) =>
			row.metric === 'target_coverage' &&
			row.segment === 'total' &&
			row.value !== null &&
			row.status === 'ok' &&
			row.asOf.precision !== 'undated' &&
			(row.denominator === 'potential' || code.length === 4)
	);
	return own.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last)).at(-1) ?? null;
}
