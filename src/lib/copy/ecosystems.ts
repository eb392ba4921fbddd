import type { Lang } from '../lang.ts';

/** What the national page says of programmes and of groups of workers. */
const id = {
	programmes: 'Menurut program',
	programmesNote: (when: string) =>
		`Pernyataan terbaru yang menyebut program, ${when}, hanya Penerima Upah (PU). Satu orang dapat ikut beberapa program, jadi tidak dijumlahkan.`,
	programmesTable: 'Peserta menurut program, semua pernyataan',
	programme: {
		jkk: 'Jaminan Kecelakaan Kerja (JKK)',
		jkm: 'Jaminan Kematian (JKM)',
		jht: 'Jaminan Hari Tua (JHT)',
		jp: 'Jaminan Pensiun (JP)',
		jkp: 'Jaminan Kehilangan Pekerjaan (JKP)'
	},
	title: 'Ekosistem: desa, pasar, e-commerce, UMKM, pekerja rentan',
	note: 'Yang pernah dipublikasikan secara nasional ada di bawah; yang tidak, kami katakan. Kelompoknya bertumpang tindih, jadi tidak dijumlahkan.',
	group: 'Ekosistem',
	caption: 'Angka nasional tiap ekosistem',
	names: {
		desa: 'Desa',
		pasar: 'Pasar',
		ecommerce: 'E-commerce',
		umkm: 'UMKM',
		rentan: 'Pekerja rentan',
		non_asn: 'Pegawai non-ASN'
	},
	missing: 'belum ada angka publik nasional'
};

const en: typeof id = {
	programmes: 'By programme',
	programmesNote: (when) =>
		`The latest statement that names programmes, ${when}, wage earners (PU) only. One person may be in several, so they are not added up.`,
	programmesTable: 'Participants by programme, all statements',
	programme: {
		jkk: 'Work accident (JKK)',
		jkm: 'Death (JKM)',
		jht: 'Old age savings (JHT)',
		jp: 'Pension (JP)',
		jkp: 'Loss of work (JKP)'
	},
	title: 'Ecosystems: villages, markets, e-commerce, small firms, vulnerable workers',
	note: 'What has been published for the nation stands below; where there is nothing, we say so. The groups overlap, so they are not added up.',
	group: 'Ecosystem',
	caption: 'National figures of each ecosystem',
	names: {
		desa: 'Villages',
		pasar: 'Markets',
		ecommerce: 'E-commerce',
		umkm: 'Micro, small and medium firms',
		rentan: 'Vulnerable workers',
		non_asn: 'Public employees who are not civil servants'
	},
	missing: 'no public national figure'
};

export const ECOSYSTEMS_COPY: Record<Lang, typeof id> = { id, en };
