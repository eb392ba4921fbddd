export const REGION_KINDS = ['nation', 'province', 'kabupaten', 'kota'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export const NATION = '0';
export const JAWA_BARAT = '32';

export interface Region {
	/** BPS code: `0` Indonesia, 2 digits a province, 4 a kabupaten or kota. */
	code: string;
	kemendagriCode: string;
	parentCode: string;
	kind: RegionKind;
	name: string;
	shortName: string;
}
