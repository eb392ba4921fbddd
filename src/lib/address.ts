import type { Lang } from './lang.ts';

/** Addresses without their language: the same in both, so that the language link keeps the page. */
export const PAGES = {
	home: '/',
	nationalCoverage: '/nasional/cakupan/',
	jabar: (figure: string, period: string | null) =>
		period === null ? `/jawa-barat/${figure}/` : `/jawa-barat/${figure}/${period}/`,
	compareTimes: '/jawa-barat/banding-waktu/',
	region: (code: string) => `/wilayah/${code}/`,
	regions: '/wilayah/',
	data: '/data/',
	/** Coverage, the first of the figures by province, stands at the address of them all. */
	provinces: (figure: string, period: string | null) =>
		['/nasional/provinsi', ...(figure === 'cakupan' ? [] : [figure]), period ?? []]
			.flat()
			.join('/') + '/',
	calculator: '/apa-yang-dibutuhkan/',
	compare: '/banding/',
	dapils: '/dapil/',
	dapil: (number: string) => `/dapil/${number}/`,
	completeness: '/data/kelengkapan/',
	changes: '/perubahan/',
	worker: '/terlindungi/'
} as const;

/** What the addresses of pages that belong together begin with. */
export const SECTIONS = { jabar: '/jawa-barat/', national: '/nasional/' } as const;

/** The Atom feed of the change log. */
export const CHANGES_FEED = '/perubahan.atom';

/** The file that the search field fetches, in each language. */
export const SEARCH_INDEX = '/cari.json';

/** The query parameter that names the highlighted region. */
export const REGION_PARAMETER = 'wilayah';

/** A page's address in a language: Indonesian at its own, English under `/en`. */
export function addressOf(page: string, lang: Lang): string {
	return lang === 'en' ? `/en${page}` : page;
}

export function langOf(pathname: string): Lang {
	return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** The page of an address, without its language. */
export function pageOf(pathname: string): string {
	return langOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}

/** The language of a route's optional first segment; null when it is no language of ours. */
export function readLang(segment: string | undefined): Lang | null {
	if (segment === undefined) return 'id';
	return segment === 'en' ? 'en' : null;
}
