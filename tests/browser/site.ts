import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { listFiles } from '../../src/cli/list-files.ts';

const BUILD = 'build';

export type Lang = 'id' | 'en';

/** A row of `data/`, by column. */
type Row = Readonly<Record<string, string>>;

/** What a page says of a region without a figure. */
export const NO_FIGURE: Record<Lang, string> = {
	id: 'belum ada angka publik',
	en: 'no public figure'
};

/** The files of the built site. */
export const FILES: readonly string[] = listSite();

const ADDRESSES = FILES.filter((file) => /(^|\/)(index|404)\.html$/.test(file)).map(
	(file) => '/' + file.replace(/index\.html$/, '')
);

/** The addresses of all pages of the site itself; the one for unknown addresses keeps its file name. */
export const PAGES: readonly string[] = ADDRESSES.filter((address) => !isEmbed(address));

/** The addresses of figures for the frames of other sites. */
export const EMBEDS: readonly string[] = ADDRESSES.filter(isEmbed);

/** Pages that differ in their numbers only, of one language, by their pattern. */
const kindOf = (address: string) => address.replaceAll(/\d+(-\d+)?/g, '#');

/** The first page of each kind: the others share its parts and colours. */
export const FIRST_OF_KIND: ReadonlySet<string> = new Set(
	new Map(PAGES.toReversed().map((page) => [kindOf(page), page])).values()
);

/** The last page of each kind. */
export const LAST_OF_KIND: ReadonlySet<string> = new Set(
	new Map(PAGES.map((page) => [kindOf(page), page])).values()
);

/** The 27 kabupaten and kota, as listed in the data. */
export const REGIONS: readonly Row[] = readRows('regions.csv').filter(
	({ parent_code }) => parent_code === '32'
);

/** The nine kota among them. */
export const KOTA: readonly Row[] = REGIONS.filter(({ kind }) => kind === 'kota');

/** A table of `data/`. */
export function readRows(name: string): Row[] {
	const text = readFileSync(join('data', name), 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The text of a file of the site. */
export function readSite(file: string): string {
	return readFileSync(join(BUILD, file), 'utf8');
}

/** The file that answers an address without its query; null when there is none. */
export function fileOf(pathname: string): string | null {
	const path = decodeURI(pathname).slice(1);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const found = existsSync(join(BUILD, file)) && statSync(join(BUILD, file)).isFile();
	return found ? file : null;
}

/** The language that an address promises. */
export function langOf(address: string): Lang {
	return /^\/(embed\/)?en\//.test(address) ? 'en' : 'id';
}

function isEmbed(address: string): boolean {
	return address.startsWith('/embed/');
}

/** Fails early when the site has not been built: no page found would mean no test run. */
function listSite(): string[] {
	if (!existsSync(join(BUILD, 'index.html'))) {
		throw new Error('build/ holds no site yet: npm run build');
	}
	return listFiles(BUILD);
}
