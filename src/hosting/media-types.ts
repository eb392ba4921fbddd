/** By extension: text, worth compressing at build. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
	atom: 'application/atom+xml; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml; charset=utf-8'
};

/** By extension: what is compressed already. */
const BINARY_TYPES: Readonly<Record<string, string>> = {
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	pdf: 'application/pdf',
	png: 'image/png',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip'
};

/** What a server calls a file of the site, by its extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = { ...TEXT_TYPES, ...BINARY_TYPES };

/** The type of a file by its name; undefined when the site knows no such files. */
export function mediaTypeOf(name: string): string | undefined {
	return MEDIA_TYPES[extensionOf(name)];
}

/** What follows the last dot of a file's name; '' without one. */
export function extensionOf(name: string): string {
	return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}
