import { MEETING } from '#lib/address.ts';
import { LANGS, type Lang } from '#lib/lang.ts';

/** A page of the built site that is made a PDF. */
export interface PrintedPage {
	/** `paparan`, `wilayah/3273` */
	key: string;
	lang: Lang;
	/** Where it stands on the site, and where its PDF is written. */
	address: string;
	pdf: string;
}

const PRINTED = /^(en\/)?((?:paparan|wilayah)(?:\/\d+)?)\/index\.html$/;
/** A list of regions is no region. */
const LIST = 'wilayah';

/**
 * Every deck and every region's page in both languages, or those named: `paparan`, `wilayah/3273`.
 * Throws on a name of none.
 */
export function choosePages(files: readonly string[], wanted: readonly string[]): PrintedPage[] {
	const pages = files.flatMap((file): PrintedPage[] => {
		const [, en, key = LIST] = PRINTED.exec(file) ?? [];
		if (key === LIST) return [];
		const lang = en ? LANGS[1] : LANGS[0];
		return [
			{ key, lang, address: `/${file.replace('index.html', '')}`, pdf: MEETING.pdf(key, lang) }
		];
	});
	const unknown = wanted.filter((name) => !pages.some(({ key }) => key === name));
	if (unknown.length > 0) throw new Error(`no such deck or region: ${unknown.join(', ')}`);
	return wanted.length === 0 ? pages : pages.filter(({ key }) => wanted.includes(key));
}
