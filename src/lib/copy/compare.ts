import type { Lang } from '../lang.ts';

/** What the page with regions side by side says. Braces are filled in by the page's script. */
const id = {
	title: 'Bandingkan wilayah',
	metaTitle: 'Bandingkan wilayah, berdampingan',
	description:
		'Dua sampai lima provinsi atau kabupaten/kota Jawa Barat berdampingan: cakupan, peserta aktif, potensi, pekerja informal, pengangguran, dan angkatan kerja, masing-masing dengan tanggalnya.',
	lede: 'Dua sampai lima wilayah berdampingan: 38 provinsi dan 27 kabupaten/kota Jawa Barat. Tiap angka dengan tanggalnya; yang tidak dipublikasikan tidak diisi.',
	withoutScript:
		'Tanpa JavaScript pilihan wilayah tidak dapat diubah; yang tampil adalah contoh. Semua angka tiap wilayah ada di halaman wilayahnya.',
	add: 'Tambah wilayah',
	choose: 'Pilih wilayah',
	addButton: 'Tambahkan',
	limits:
		'Paling sedikit dua, paling banyak lima wilayah. Alamat halaman ini menyimpan pilihan Anda.',
	remove: (name: string) => `Hapus ${name} dari perbandingan`,
	unknown: 'Tidak dikenali: {}.',
	surplus: 'Paling banyak lima wilayah; tidak ditampilkan: {}.',
	alone: 'Perlu paling sedikit dua wilayah; ditambahkan wilayah yang paling serupa, {}.',
	few: 'Perlu dua sampai lima wilayah; ditampilkan contoh: {}.',
	said: 'Dibandingkan: {}.',
	caption: 'Wilayah berdampingan',
	indicator: 'Indikator',
	notInStatement: 'tidak disebut pernyataan itu',
	notInSurvey: 'tidak ada di survei',
	from: (year: number, value: string) => `${year}: ${value}`,
	rows: {
		coverage: ['Cakupan', 'Angka terbaru yang dipublikasikan. Tanggal dan dasarnya berbeda-beda.'],
		active: ['Peserta aktif', 'Dari pernyataan yang sama dengan cakupannya.'],
		potential: ['Potensi tenaga kerja', 'Dari pernyataan yang sama dengan cakupannya.'],
		informal: ['Pekerja informal', 'Persen dari penduduk bekerja. Garis 2018–2025, skala 0–100%.'],
		unemployment: [
			'Pengangguran terbuka (TPT)',
			'Persen dari angkatan kerja. Garis 2018–2025, skala 0–15%.'
		],
		labourForce: ['Angkatan kerja', 'Orang. Garis 2018–2025, skala sendiri-sendiri dari nol.'],
		employed: ['Penduduk bekerja', 'Orang. Garis 2018–2025, skala sendiri-sendiri dari nol.'],
		difference: [
			'Selisih pekerja informal',
			'Poin persen dari Jawa Barat (kabupaten/kota) atau dari Indonesia (provinsi).'
		]
	},
	breakNote: 'Garis putus-putus tegak: deret tidak disambung, juga bila ada tahun tanpa angka.',
	labourSource:
		'Sumber ketenagakerjaan: BPS, Sakernas Agustus 2018–2025. Pekerja informal (BPS) tidak sama dengan potensi BPU.',
	provinces: 'Provinsi',
	regions: 'Kabupaten/kota Jawa Barat',
	fromIndex: 'Bandingkan beberapa wilayah'
};

const en: typeof id = {
	title: 'Compare regions',
	metaTitle: 'Compare regions side by side',
	description:
		'Two to five provinces or regencies and cities of Jawa Barat side by side: coverage, active participants, potential workforce, informal workers, unemployment and labour force, each with its date.',
	lede: 'Two to five regions side by side: the 38 provinces and the 27 regencies and cities of Jawa Barat. Each figure with its date; what is not published is not filled in.',
	withoutScript:
		'Without JavaScript the choice of regions cannot be changed; this is an example. All figures of a region stand on its own page.',
	add: 'Add a region',
	choose: 'Choose a region',
	addButton: 'Add',
	limits: 'At least two, at most five regions. The address of this page keeps your choice.',
	remove: (name) => `Remove ${name} from the comparison`,
	unknown: 'Not recognised: {}.',
	surplus: 'At most five regions; not shown: {}.',
	alone: 'At least two regions are needed; the most similar one was added, {}.',
	few: 'Two to five regions are needed; an example is shown: {}.',
	said: 'Compared: {}.',
	caption: 'Regions side by side',
	indicator: 'Indicator',
	notInStatement: 'not in that statement',
	notInSurvey: 'not in the survey',
	from: (year, value) => `${year}: ${value}`,
	rows: {
		coverage: ['Coverage', 'Latest published figure. Dates and bases differ.'],
		active: ['Active participants', 'From the same statement as the coverage.'],
		potential: ['Potential workforce', 'From the same statement as the coverage.'],
		informal: ['Informal workers', 'Percent of the employed. Line 2018–2025, scale 0–100%.'],
		unemployment: [
			'Open unemployment (TPT)',
			'Percent of the labour force. Line 2018–2025, scale 0–15%.'
		],
		labourForce: ['Labour force', 'People. Line 2018–2025, each with its own scale from zero.'],
		employed: ['Employed people', 'People. Line 2018–2025, each with its own scale from zero.'],
		difference: [
			'Difference in informal workers',
			'Percentage points from Jawa Barat (regencies and cities) or from Indonesia (provinces).'
		]
	},
	breakNote: 'Upright dashed line: the series is not joined, nor where a year has no figure.',
	labourSource:
		'Source of the labour figures: BPS, Sakernas August 2018–2025. Informal workers (BPS) are not the same as the BPU potential.',
	provinces: 'Provinces',
	regions: 'Regencies and cities of Jawa Barat',
	fromIndex: 'Compare several regions'
};

export const COMPARE_COPY: Record<Lang, typeof id> = { id, en };
