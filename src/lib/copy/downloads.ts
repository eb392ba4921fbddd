import type { Lang } from '../lang.ts';

/** Words about the files that can be downloaded. */
const id = {
	dataset: {
		name: 'Cakupan jaminan sosial ketenagakerjaan di Indonesia',
		description:
			'Cakupan peserta aktif BPJS Ketenagakerjaan untuk Indonesia, 38 provinsi, dan 27 kabupaten/kota Jawa Barat: pernyataan yang pernah dipublikasikan, seperti dicetak sumbernya, dengan tanggal, dasar hitung, dan sumbernya, ditambah survei angkatan kerja BPS (Sakernas). Tidak ada angka yang ditaksir atau diisi sendiri.',
		keywords: [
			'BPJS Ketenagakerjaan',
			'jaminan sosial ketenagakerjaan',
			'cakupan peserta aktif',
			'pekerja informal',
			'Jawa Barat',
			'Sakernas'
		],
		variables: [
			'Peserta aktif BPJS Ketenagakerjaan',
			'Potensi tenaga kerja',
			'Cakupan peserta aktif (persen)',
			'Pekerja informal (persen penduduk bekerja)',
			'Tingkat pengangguran terbuka (persen)',
			'Angkatan kerja'
		]
	},
	whole: {
		heading: 'Seluruh data',
		title: 'Cakupan: Indonesia, 38 provinsi, 27 kabupaten/kota',
		csv: 'semua angka cakupan, peserta aktif, dan potensi, satu pernyataan per baris',
		xlsx: 'lembar yang sama, ditambah semua pernyataan, survei angkatan kerja, wilayah, dan sumber'
	},
	tables: 'Tabel sumber dan peta',
	machine: 'Untuk katalog dan program',
	machineFiles: {
		datapackage: 'Data Package v2: tiap berkas CSV dengan arti, jenis, dan kunci kolomnya',
		catalogue: 'katalog POD v1.1, seperti yang dibaca Satu Data Indonesia',
		csvw: 'keterangan CSVW; satu di samping tiap CSV'
	},
	figures: (count: number) => `CSV dan XLSX tiap gambar (${count})`,
	figuresNote:
		'Tiap gambar punya CSV dan XLSX sendiri dengan semua periodenya: alamatnya /data/ ditambah alamat halamannya.',
	mapRule:
		'Peta bulan M memakai baris dengan map_from ≤ M ≤ map_until; peta terbaru memakai baris dengan map_latest = yes.',
	edition: (day: string) => `Terbitan ${day}, menurut catatan perubahan.`,
	geo: 'batas wilayah, untuk digambar saja',
	readme: {
		name: 'Baca saya',
		title: 'Judul',
		address: 'Alamat',
		edition: 'Terbitan',
		publisher: 'Penerbit',
		licence: 'Lisensi',
		column: 'Kolom',
		meaning: 'Arti',
		otherSheets: 'Lembar lain',
		otherSheetsText: 'Arti kolomnya, dalam bahasa Inggris, ada di'
	},
	licences: {
		statements:
			'Angka tunggal dikutip dengan sumbernya; lisensi halaman sumber umumnya tidak disebut.',
		labour:
			'BPS, Sakernas Agustus. Publikasi BPS melarang penggandaan komersial tanpa izin tertulis.',
		boundaries:
			'BPS, COD-AB Indonesia 2020 melalui OCHA/HDX, CC BY 3.0 IGO; disederhanakan, untuk digambar, bukan batas hukum.'
	}
};

const en: typeof id = {
	dataset: {
		name: 'Employment social security coverage in Indonesia',
		description:
			'Coverage of active participants of BPJS Ketenagakerjaan for Indonesia, its 38 provinces and the 27 kabupaten/kota of Jawa Barat: published statements, as printed by their sources, with date, base and source, and the BPS labour force survey (Sakernas). No figure is estimated or filled in.',
		keywords: [
			'BPJS Ketenagakerjaan',
			'employment social security',
			'active participation coverage',
			'informal workers',
			'Jawa Barat',
			'Sakernas'
		],
		variables: [
			'Active participants of BPJS Ketenagakerjaan',
			'Potential workforce',
			'Coverage of active participants (percent)',
			'Informal workers (percent of employed people)',
			'Open unemployment rate (percent)',
			'Labour force'
		]
	},
	whole: {
		heading: 'All of the data',
		title: 'Coverage: Indonesia, 38 provinces, 27 kabupaten/kota',
		csv: 'every figure on coverage, active participants and potential, one statement in a row',
		xlsx: 'the same sheet, with all statements, the labour force survey, regions and sources'
	},
	tables: 'Tables of sources, and maps',
	machine: 'For catalogues and programs',
	machineFiles: {
		datapackage: 'Data Package v2: each CSV file with the meaning, type and keys of its columns',
		catalogue: 'POD v1.1 catalogue, as harvested by Satu Data Indonesia',
		csvw: 'CSVW metadata; one beside each CSV'
	},
	figures: (count) => `CSV and XLSX of each figure (${count})`,
	figuresNote:
		'Each figure has its own CSV and XLSX with all its periods: its address is /data/ and the address of its page.',
	mapRule:
		'The map of month M shows the rows with map_from ≤ M ≤ map_until; the latest map those with map_latest = yes.',
	edition: (day) => `Edition of ${day}, by the change log.`,
	geo: 'boundaries, for drawing only',
	readme: {
		name: 'Read me',
		title: 'Title',
		address: 'Address',
		edition: 'Edition',
		publisher: 'Publisher',
		licence: 'Licence',
		column: 'Column',
		meaning: 'Meaning',
		otherSheets: 'Other sheets',
		otherSheetsText: 'Their columns are explained, in English, in'
	},
	licences: {
		statements:
			'Single figures quoted with their source; the licence of the sources is mostly not stated.',
		labour:
			'BPS, Sakernas August. BPS publications bar commercial reproduction without written permission.',
		boundaries:
			'BPS, COD-AB Indonesia 2020 through OCHA/HDX, CC BY 3.0 IGO; simplified, for display, not legal boundaries.'
	}
};

/** Sheets of a workbook, which is the same in both languages. */
export const SHEET_NAMES = {
	data: 'Data',
	statements: 'Pernyataan',
	labour: 'Ketenagakerjaan',
	regions: 'Wilayah',
	sources: 'Sumber',
	readme: 'Baca saya'
} as const;

export const DOWNLOADS_COPY: Record<Lang, typeof id> = { id, en };
export type LicenceKey = keyof (typeof id)['licences'];
