import type { Lang } from '../lang.ts';

/** Where else the site leads: a name, and a sentence on what is there. */
const id = {
	calculatorShort: 'Hitung target',
	footer: 'Halaman lain',
	provinces: [
		'38 provinsi',
		'Peta cakupan, pekerja informal, dan peserta terdaftar tiap provinsi.'
	],
	dapils: ['11 dapil DPR RI', 'Angka tiap daerah pemilihan di Jawa Barat, dan yang belum dibuka.'],
	compare: ['Bandingkan wilayah', 'Dua sampai lima wilayah berdampingan, semua indikatornya.'],
	times: ['Bandingkan dua waktu', 'Dua peta dan perubahannya, dalam poin persen.'],
	calculator: [
		'Apa yang dibutuhkan?',
		'Berapa pekerja lagi untuk mencapai target, berapa per bulan, dan berapa iurannya.'
	],
	worker: [
		'Apakah saya terlindungi?',
		'Untuk pekerja: siapa PU, BPU, Jakon, dan PMI, programnya, biayanya, dan cara bergabung.'
	],
	completeness: [
		'Yang belum dipublikasikan',
		'Wilayah demi wilayah, dengan kalimat untuk memintanya.'
	],
	changes: ['Perubahan', 'Setiap angka yang ditambah, dikoreksi, atau dihapus, dengan tanggalnya.']
};

const en: typeof id = {
	calculatorShort: 'Calculator',
	footer: 'More pages',
	provinces: [
		'38 provinces',
		'Maps of coverage, informal workers and registered participants by province.'
	],
	dapils: [
		'11 DPR RI constituencies',
		'The figures of each constituency in Jawa Barat, and what is not in the open.'
	],
	compare: ['Compare regions', 'Two to five regions side by side, with every indicator.'],
	times: ['Compare two times', 'Two maps and their change, in percentage points.'],
	calculator: [
		'What would it take?',
		'How many more workers reach a target, how many a month, and what they would pay.'
	],
	worker: [
		'Am I covered?',
		'For workers: who PU, BPU, Jakon and PMI are, the programmes, the cost, and how to join.'
	],
	completeness: [
		'What is not published',
		'Region by region, with a sentence with which to ask for it.'
	],
	changes: ['Changes', 'Every figure added, corrected or removed, with its date.']
};

export const WAYS_COPY: Record<Lang, typeof id> = { id, en };
