import { fileOf, readSite } from './site.ts';

/** One figure of each kind, by its key in addresses; a map of areas, of circles and of provinces are three. */
export const KINDS = {
	areas: 'jawa-barat/cakupan',
	circles: 'jawa-barat/belum-terlindungi',
	provinces: 'nasional/provinsi',
	ranking: 'jawa-barat/peringkat',
	gauges: 'nasional/cakupan',
	series: 'nasional/tren',
	parts: 'nasional/segmen',
	region: 'wilayah/3273',
	regionWithout: 'wilayah/3275',
	provinceWithBound: 'wilayah/64',
	constituency: 'dapil/1',
	pinned: 'jawa-barat/cakupan/2023-07'
} as const;

/** The frame's address of each of them, in Indonesian and in English. */
export const ONE_OF_EACH: readonly string[] = ['', 'en/'].flatMap((lang) =>
	Object.values(KINDS).map((key) => `/embed/${lang}${key}/`)
);

/** What a consumer reads in an oEmbed answer; ours hold more. */
export interface Oembed {
	version: string;
	type: string;
	title: string;
	html: string;
	width: number;
	height: number;
	url: string;
	provider_name: string;
	provider_url: string;
	author_name: string;
	cache_age: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	petajamsostek_data: string;
	petajamsostek_license: string;
	petajamsostek_alt: string;
}

/** The oEmbed answer in a file of the site. */
export function readOembed(file: string): Partial<Oembed> {
	return JSON.parse(readSite(file)) as Partial<Oembed>;
}

/** The height that the snippets of a frame advertise, px. */
export function advertisedHeight(address: string): number {
	const lang = address.startsWith('/embed/en/') ? 'en' : 'id';
	const key = address.replace(/^\/embed\/(en\/)?/, '').replace(/\/$/, '');
	return readOembed(fileOf(`/oembed/${lang}/${key}.json`) ?? '').height ?? 0;
}
