import { PORTABLE } from '#lib/address.ts';
import { LANGS, type Lang } from '#lib/lang.ts';
import { CARD_FORMAT, PICTURE_FORMATS, type PictureFormat } from '#lib/viz/picture/formats.ts';
import { CATALOGUE_ENTRIES, type CatalogueEntry } from '../catalogue/catalogue.ts';
import { renderPicture } from './render.ts';

/** One picture of a figure at a time, in a language. */
export interface PictureFile {
	/** Its address. */
	address: string;
	entry: CatalogueEntry;
	lang: Lang;
	format: PictureFormat;
}

/** Every picture that can be made. */
export const PICTURE_FILES: readonly PictureFile[] = CATALOGUE_ENTRIES.flatMap((entry) =>
	LANGS.flatMap((lang) =>
		PICTURE_FORMATS.map((format) => ({
			address: PORTABLE.image(entry.figure.key, entry.period, lang, format.file),
			entry,
			lang,
			format
		}))
	)
);

/** Those that pages link: all of the latest figures; of each past period the card. */
export const BUILT_PICTURES: readonly PictureFile[] = PICTURE_FILES.filter(
	({ entry, format }) => entry.period === null || format === CARD_FORMAT
);

const byAddress = new Map(PICTURE_FILES.map((file) => [file.address, file]));

/** The bytes of the picture at an address; null where there can be none. */
export async function pictureAt(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const file = byAddress.get(address);
	if (!file) return null;
	return renderPicture(file.entry.figure.make(file.entry.period, file.lang), file.format);
}
