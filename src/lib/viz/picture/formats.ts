/** A picture of a figure as a file. */
export interface PictureFormat {
	/** In its address, with the ending. */
	file: string;
	/** Pixels. */
	width: number;
	height: number;
	/** The text size of its notes, pixels: all other measures follow from it. */
	unit: number;
	/** Dots per inch, for what is printed; null: a screen's. */
	density: number | null;
	/** Whether each class is named by its letter on the map too. */
	letters: boolean;
}

/** A slide's shape. */
const WIDE = { width: 1920, height: 1080, unit: 21, density: null, letters: false };

/** For a link's preview on other sites. */
export const CARD_FORMAT: PictureFormat = {
	file: '1200x630.png',
	width: 1200,
	height: 630,
	unit: 15,
	density: null,
	letters: false
};

/** As wide as a sheet of A4 at 300 dpi and half as high: a page of text has room around it. */
export const PRINT_FORMAT: PictureFormat = {
	file: 'a4-300dpi.png',
	width: 2480,
	height: 1754,
	unit: 34,
	density: 300,
	letters: true
};

export const TEXT_FORMAT: PictureFormat = { ...WIDE, file: 'teks.svg' };
export const OUTLINE_FORMAT: PictureFormat = { ...WIDE, file: 'garis.svg' };

export const PICTURE_FORMATS: readonly PictureFormat[] = [
	CARD_FORMAT,
	{ ...WIDE, file: '1920x1080.png' },
	{ file: '1200x1200.png', width: 1200, height: 1200, unit: 19, density: null, letters: false },
	PRINT_FORMAT,
	TEXT_FORMAT,
	OUTLINE_FORMAT
];
