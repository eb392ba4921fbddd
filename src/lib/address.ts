import type { Lang } from './lang.ts';

/** The first of the figures by province: it stands at the address of them all. */
export const FIRST_BY_PROVINCE = 'cakupan';

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
	provinces: (figure: string, period: string | null) =>
		['/nasional/provinsi', ...(figure === FIRST_BY_PROVINCE ? [] : [figure]), period ?? []]
			.flat()
			.join('/') + '/',
	calculator: '/apa-yang-dibutuhkan/',
	compare: '/banding/',
	dapils: '/dapil/',
	dapil: (number: string) => `/dapil/${number}/`,
	completeness: '/data/kelengkapan/',
	changes: '/perubahan/',
	worker: '/terlindungi/',
	deck: '/paparan/',
	regionDeck: (code: string) => `/paparan/${code}/`,
	save: '/simpan/',
	offline: '/luring/'
} as const;

/** What the addresses of pages that belong together begin with. */
export const SECTIONS = { jabar: '/jawa-barat/', national: '/nasional/' } as const;

/** The Atom feed of the change log. */
export const CHANGES_FEED = '/perubahan.atom';

/** The file that the search field fetches, in each language. */
export const SEARCH_INDEX = '/cari.json';

/** What the addresses of each kind of thing for other sites begin with. */
export const FOLDERS = {
	embed: '/embed/',
	oembed: '/oembed/',
	image: '/gambar/',
	citation: '/kutip/'
} as const;

/** Addresses of a figure away from its page, by its key: `jawa-barat/cakupan`; `period` null: the latest. */
export const PORTABLE = {
	embed: (key: string, period: string | null, lang: Lang) =>
		`${FOLDERS.embed}${lang === 'en' ? 'en/' : ''}${pathOf(key, period)}/`,
	oembed: (key: string, period: string | null, lang: Lang) =>
		`${FOLDERS.oembed}${lang}/${pathOf(key, period)}.json`,
	/** For consumers that want a picture. */
	oembedPhoto: (key: string, period: string | null, lang: Lang) =>
		`${FOLDERS.oembed}${lang}/${pathOf(key, period)}-foto.json`,
	/** `file` is a size with its ending: `1200x630.png`. */
	image: (key: string, period: string | null, lang: Lang, file: string) =>
		`${FOLDERS.image}${lang}/${key}/${period ?? 'latest'}-${file}`,
	/** The figure's values at all times, in both languages. */
	data: (key: string, ending: 'csv' | 'xlsx') => `/data/${key}.${ending}`,
	citation: (key: string, period: string | null, lang: Lang, ending: 'bib' | 'ris') =>
		`${FOLDERS.citation}${lang}/${pathOf(key, period)}.${ending}`
} as const;

/** What data portals read about all data of the site. */
export const DATA_CATALOGUE = '/data.json';

/** What all files for a meeting stand under. */
export const MEETING_FILES = '/berkas/';

/** A page as a file to be carried: a deck opens as HTML without a network, or is printed as PDF. */
export const MEETING = {
	html: (page: string, lang: Lang) => `${MEETING_FILES}${lang}/${fileName(page)}.html`,
	pdf: (page: string, lang: Lang) => `${MEETING_FILES}pdf/${lang}/${fileName(page)}.pdf`
} as const;

/** The script that stands between the pages and the network. */
export const SERVICE_WORKER = '/pekerja-luring.js';

/** All that can be saved for reading without a network. */
export const OFFLINE_LIST = '/luring.json';

/** The site as an app: how a device shows it, in each language, and by which pictures. */
export const APP_MANIFEST = '/manifest.webmanifest';
export const appIcon = (file: string) => `/ikon/${file}`;

/** The script that a host page loads to give each frame its height. */
export const HOST_SCRIPT = '/embed.v1.js';

/** The script of the panel with which a figure is taken along, loaded when one is opened. */
export const PANEL_SCRIPT = '/skrip/panel.js';

/** The query parameter that names the highlighted region. */
export const REGION_PARAMETER = 'wilayah';

function pathOf(key: string, period: string | null): string {
	return period === null ? key : `${key}/${period}`;
}

/** `/paparan/3204/` as `paparan-3204`. */
function fileName(page: string): string {
	return page.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

/** A page's address in a language: Indonesian at its own, English under `/en`. */
export function addressOf(page: string, lang: Lang): string {
	return lang === 'en' ? `/en${page}` : page;
}

export function langOf(pathname: string): Lang {
	return /^(\/embed)?\/en(\/|$)/.test(pathname) ? 'en' : 'id';
}

/** The page of an address, without its language. */
export function pageOf(pathname: string): string {
	return langOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}

/** The language of a route's optional first segment, which is none but ours. */
export function readLang(segment: string | undefined): Lang {
	return segment === 'en' ? 'en' : 'id';
}
