import type { Counted } from '#lib/model/change.ts';
import type { Contribution } from '#lib/model/contribution.ts';
import type { LabourYear } from '#lib/model/labour.ts';
import type { Observation, Source } from '#lib/model/observation.ts';
import { JAWA_BARAT, NATION, type Region } from '#lib/model/region.ts';
import { DATA_FILES } from './files.ts';
import { readData } from './read-data.ts';

const data = readData(DATA_FILES);

export const { observations, breaks, topologies, dapils, changes, contributions } = data;
export const sources: readonly Source[] = data.sources;

const regions = new Map(data.regions.map((region) => [region.code, region]));
const sourcesById = new Map(data.sources.map((source) => [source.id, source]));

/** The 27 kabupaten/kota of Jawa Barat. */
export const jabarRegions: readonly Region[] = data.regions.filter(
	({ parentCode }) => parentCode === JAWA_BARAT
);

/** The 38 provinces. */
export const provinces: readonly Region[] = data.regions.filter(({ kind }) => kind === 'province');

export function regionOf(code: string): Region {
	return found(regions.get(code), `region ${code}`);
}

export function sourceOf(id: string): Source {
	return found(sourcesById.get(id), `source ${id}`);
}

export function observationsOf(code: string): Observation[] {
	return observations.filter(({ regionCode }) => regionCode === code);
}

/** How many rows there are of what the change log counts. */
export const counted: Readonly<Record<Counted, number>> = {
	figures: data.observations.length,
	labour: data.labour.length,
	provinces: data.regions.filter(({ kind }) => kind === 'province').length,
	regions: jabarRegions.length
};

/** Backcast series of one region, by year. */
export function labourOf(code: string): LabourYear[] {
	return data.labour
		.filter(({ regionCode }) => regionCode === code)
		.sort((a, b) => a.year - b.year);
}

export function contributionOf(id: string): Contribution {
	return found(
		contributions.find((row) => row.id === id),
		`contribution ${id}`
	);
}

export const nation = regionOf(NATION);
export const jawaBarat = regionOf(JAWA_BARAT);

function found<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`no ${what} in data/`);
	return value;
}
