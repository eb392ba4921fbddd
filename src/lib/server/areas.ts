import { PAGES } from '#lib/address.ts';
import { copyOf, type Copy } from '#lib/copy.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import type { Lang } from '#lib/lang.ts';
import type { Region } from '#lib/model/region.ts';
import { jabarRegions, jawaBarat, nation, provinces } from './store.ts';

/** What a map covers: its regions, the whole they are parts of, its words and its addresses. */
export interface MapArea {
	key: 'jabar' | 'provinces';
	regions: readonly Region[];
	whole: Region;
	copyOf: (lang: Lang) => Copy;
	pageOf: (figure: string, period: string | null) => string;
	/** Whether the ranking names each figure's base: where bases differ so much that an order alone misleads. */
	namesBases: boolean;
}

export const JABAR_AREA: MapArea = {
	key: 'jabar',
	regions: jabarRegions,
	whole: jawaBarat,
	copyOf,
	pageOf: PAGES.jabar,
	namesBases: false
};

export const NATIONAL_AREA: MapArea = {
	key: 'provinces',
	regions: provinces,
	whole: nation,
	copyOf: copyOfProvinces,
	pageOf: PAGES.provinces,
	namesBases: true
};

/** The map on which a region is drawn. */
export function areaOf(code: string): MapArea {
	return code.length === 2 ? NATIONAL_AREA : JABAR_AREA;
}

function copyOfProvinces(lang: Lang): Copy {
	const base = copyOf(lang);
	const { map, coverage, region } = PROVINCES_COPY[lang].overrides;
	return {
		...base,
		map: { ...base.map, ...map },
		coverage: { ...base.coverage, ...coverage },
		region: { ...base.region, ...region }
	};
}
