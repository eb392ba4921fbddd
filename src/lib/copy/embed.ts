import type { Lang } from '../lang.ts';

/** What a figure in a frame says besides itself. */
const id = {
	views: { peta: 'Peta', peringkat: 'Peringkat', tabel: 'Tabel' },
	viewsLabel: 'Tampilan',
	caption: (title: string) => `${title}: semua wilayah`,
	columns: { region: 'Wilayah', value: 'Angka', bar: 'Batang', details: 'Keterangan' },
	pick: 'Pilih wilayah',
	rejected: (name: string) => `Parameter ‘${name}’ tidak dikenali; dipakai nilai bawaan.`,
	rejectedRegions: (name: string) =>
		`Parameter ‘${name}’ tidak dikenali; ditampilkan semua wilayah.`,
	target: (value: string) => `Target ${value}%`,
	decimal: ',',
	open: 'Buka di Peta Jamsostek',
	edition: (day: string) => `Edisi data ${day}.`,
	revision: (number: number, day: string, text: string) => `Revisi ${number}, ${day}: ${text}`,
	pinned: (when: string) => `Keadaan sampai ${when}.`
};

const en: typeof id = {
	views: { peta: 'Map', peringkat: 'Ranking', tabel: 'Table' },
	viewsLabel: 'View',
	caption: (title) => `${title}: all regions`,
	columns: { region: 'Region', value: 'Figure', bar: 'Bar', details: 'Details' },
	pick: 'Choose a region',
	rejected: (name) => `Parameter ‘${name}’ is not recognised; the default is used.`,
	rejectedRegions: (name) => `Parameter ‘${name}’ is not recognised; all regions are shown.`,
	target: (value) => `Target ${value}%`,
	decimal: '.',
	open: 'Open in Peta Jamsostek',
	edition: (day) => `Data edition of ${day}.`,
	revision: (number, day, text) => `Revision ${number}, ${day}: ${text}`,
	pinned: (when) => `As known at the end of ${when}.`
};

export const EMBED_COPY: Record<Lang, typeof id> = { id, en };
