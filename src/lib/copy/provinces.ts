import type { Lang } from '../lang.ts';

/** What the pages by province say. `overrides` are words that the maps and pages of Jawa Barat say otherwise. */
const id = {
	overrides: {
		map: {
			choose: 'Cari provinsi',
			chooseAll: 'Semua provinsi',
			withoutRank: 'Provinsi tanpa angka',
			regionCount: (count: number) => `${count} provinsi`,
			pickFromRanking: 'Pilih provinsi',
			rankedNote:
				'Dasar dan tanggal tiap angka berbeda; jangan diurutkan tanpa melihat dasarnya. Dasar tertulis di bawah nama provinsi.',
			missingNote: 'Tidak ada pernyataan publik tentang cakupan total provinsi ini.',
			region: 'Provinsi',
			province: 'Nasional',
			toRegion: 'Halaman provinsi ini',
			selected: 'Provinsi terpilih',
			rank: (rank: number, of: number) =>
				`Urutan ${rank} dari ${of} yang berangka; dasar hitungnya berbeda-beda`,
			hint: 'Pilih provinsi di peta atau di daftar.'
		},
		coverage: {
			title: 'Cakupan peserta aktif, 38 provinsi',
			latestLede: (counted: number, missing: number) =>
				`Angka terbaru yang pernah dipublikasikan untuk tiap provinsi. Sebanyak ${counted} provinsi berangka, ${missing} belum ada angka publik. Dasar hitung dan tanggalnya berbeda-beda.`,
			description: (
				_when: string | null,
				best: string,
				least: string,
				counted: number,
				missing: number
			) =>
				`Peta cakupan peserta aktif BPJS Ketenagakerjaan di 38 provinsi, angka terbaru. Tertinggi ${best}, terendah ${least}. Sebanyak ${counted} provinsi berangka, ${missing} belum ada angka publik.`,
			provinceLede: (counted: number) =>
				`${counted} dari 38 provinsi punya angka cakupan yang dipublikasikan. Pilih provinsi di peta atau di daftar.`,
			metaTitle: () => 'Cakupan peserta aktif menurut provinsi'
		},
		region: {
			noGauge:
				'Belum ada pernyataan publik tentang cakupan total provinsi ini. Bila Anda memegang angka resminya, kirimkan sumbernya.',
			neighbours: 'Provinsi yang berbatasan',
			neighboursNote: 'Cakupan terbaru yang dipublikasikan; dasar hitungnya berbeda-beda.',
			labourSource:
				'Sumber: BPS, Sakernas Agustus 2018–2025. Pekerja informal (BPS) tidak sama dengan potensi BPU.',
			locator: (name: string) => `Letak ${name} di Indonesia`,
			rankedOf: (rank: number, of: number) =>
				`Urutan ${rank} dari ${of} provinsi yang punya satu angka dan tidak lama. Dasar hitungnya berbeda-beda, jadi urutan ini bukan penilaian.`
		}
	},
	toMaps: 'Lihat peta 38 provinsi',
	bound: {
		title: 'Hanya batasnya yang disebut',
		note: 'Sumber tidak mencetak satu angka; tidak ikut peringkat.',
		text: 'Sumber hanya menyebut batasnya, tidak ikut peringkat.',
		noBar: 'Sumber hanya menyebut batasnya, jadi batang cakupan tidak digambar.'
	},
	children: {
		title: '27 kabupaten/kota',
		note: 'Cakupan terbaru yang dipublikasikan. Pilih wilayah untuk semua pernyataan dan sumbernya.',
		map: 'Peta cakupan 27 kabupaten/kota'
	},
	registered: {
		name: 'Peserta terdaftar',
		title: (when: string) => `Peserta aktif menurut tempat pendaftaran, ${when}`,
		metaTitle: 'Peserta aktif menurut tempat pendaftaran, per provinsi',
		lede: 'Jumlah orang di tempat pemberi kerjanya terdaftar, bukan di tempat tinggalnya. Pekerja di daerah yang perusahaannya terdaftar di Jakarta dihitung di Jakarta. Karena itu angka ini tidak sebanding dengan cakupan, dan tidak boleh dibagi dengan potensi.',
		description: (when: string, counted: number, most: string, fewest: string) =>
			`Peta lingkaran peserta aktif BPJS Ketenagakerjaan menurut tempat pendaftaran, ${when}, ${counted} provinsi. Terbanyak ${most}, paling sedikit ${fewest}. Tidak sebanding dengan cakupan.`,
		legend: (sizes: string) =>
			`Luas lingkaran sebanding dengan jumlah orang, menurut tempat pendaftaran. Lingkaran pembanding di kiri bawah: ${sizes}`,
		overview: (counted: number) => `${counted} dari 38 provinsi`,
		overviewLines: [
			'Tabel kementerian, dihitung menurut tempat pendaftaran pemberi kerja.',
			'Salinan tabel yang terbaca berhenti pada Sulawesi Tenggara; sepuluh provinsi sesudahnya diarsir.',
			'Pilih provinsi di peta atau di daftar.'
		],
		rankingTitle: 'Jumlah peserta aktif',
		rankingNote:
			'Dari yang terbanyak, semua dari satu tabel. Provinsi tempat banyak perusahaan terdaftar tampak besar.',
		missingNote: 'Tidak terbaca dalam salinan tabel Desember 2023.',
		value: (count: string) => `${count} orang`,
		basis: 'Menurut tempat pendaftaran; tidak sebanding dengan cakupan.',
		sentence: (name: string, count: string, when: string) =>
			`${name}: ${count} peserta aktif menurut tempat pendaftaran (${when}).`,
		caption: (when: string) => `Peserta aktif menurut tempat pendaftaran, ${when}`,
		source: 'Tabel yang sama untuk semua provinsi yang diberi lingkaran.'
	}
};

const en: typeof id = {
	overrides: {
		map: {
			choose: 'Find a province',
			chooseAll: 'All provinces',
			withoutRank: 'Provinces without a figure',
			regionCount: (count) => (count === 1 ? '1 province' : `${count} provinces`),
			pickFromRanking: 'Choose a province',
			rankedNote:
				'Bases and dates differ from figure to figure; do not rank without looking at the base. It stands below the name of the province.',
			missingNote: 'There is no public statement of the total coverage of these provinces.',
			region: 'Province',
			province: 'National',
			toRegion: 'Page of this province',
			selected: 'Chosen province',
			rank: (rank, of) => `Number ${rank} of ${of} with a figure; their bases differ`,
			hint: 'Choose a province on the map or in the list.'
		},
		coverage: {
			title: 'Coverage of active participants, 38 provinces',
			latestLede: (counted, missing) =>
				`The latest figure ever published for each province. ${counted} provinces have one, ${missing} have no public figure. Bases and dates differ.`,
			description: (_when, best, least, counted, missing) =>
				`Map of the coverage of active participants of BPJS Ketenagakerjaan in the 38 provinces, latest figures. Highest ${best}, lowest ${least}. ${counted} provinces have a figure, ${missing} have no public figure.`,
			provinceLede: (counted) =>
				`${counted} of 38 provinces have a published coverage figure. Choose a province on the map or in the list.`,
			metaTitle: () => 'Coverage of active participants by province'
		},
		region: {
			noGauge:
				'There is no public statement of the total coverage of this province yet. If you hold the official figure, send us its source.',
			neighbours: 'Bordering provinces',
			neighboursNote: 'Latest published coverage; the bases differ.',
			labourSource:
				'Source: BPS, Sakernas August 2018–2025. Informal workers (BPS) are not the same as the BPU potential.',
			locator: (name) => `Where ${name} lies in Indonesia`,
			rankedOf: (rank, of) =>
				`Number ${rank} of ${of} provinces with a single figure that is not old. Their bases differ, so this order is no judgement.`
		}
	},
	toMaps: 'See the map of the 38 provinces',
	bound: {
		title: 'Only a bound is given',
		note: 'The source prints no single figure; not ranked.',
		text: 'The source gives only a bound, not ranked.',
		noBar: 'The source gives only a bound, so no bar is drawn.'
	},
	children: {
		title: '27 regencies and cities',
		note: 'Latest published coverage. Choose a region for every statement and its source.',
		map: 'Coverage map of the 27 regencies and cities'
	},
	registered: {
		name: 'Registered participants',
		title: (when) => `Active participants by place of registration, ${when}`,
		metaTitle: 'Active participants by place of registration, by province',
		lede: 'People counted where their employer is registered, not where they live. Workers elsewhere whose company is registered in Jakarta count for Jakarta. These figures are therefore not comparable with coverage, and must not be divided by the potential workforce.',
		description: (when, counted, most, fewest) =>
			`Map of active participants of BPJS Ketenagakerjaan by place of registration as circles, ${when}, ${counted} provinces. Most ${most}, fewest ${fewest}. Not comparable with coverage.`,
		legend: (sizes) =>
			`The area of a circle is proportional to people, by place of registration. Circles for comparison at the lower left: ${sizes}`,
		overview: (counted) => `${counted} of 38 provinces`,
		overviewLines: [
			'Table of the ministry, counted by the place where the employer is registered.',
			'The copy of the table that was read ends with Sulawesi Tenggara; the ten provinces after it are hatched.',
			'Choose a province on the map or in the list.'
		],
		rankingTitle: 'Number of active participants',
		rankingNote:
			'From the most, all from one table. Provinces where many companies are registered look large.',
		missingNote: 'Not readable in the copy of the table of December 2023.',
		value: (count) => `${count} people`,
		basis: 'By place of registration; not comparable with coverage.',
		sentence: (name, count, when) =>
			`${name}: ${count} active participants by place of registration (${when}).`,
		caption: (when) => `Active participants by place of registration, ${when}`,
		source: 'The same table for every province with a circle.'
	}
};

export const PROVINCES_COPY: Record<Lang, typeof id> = { id, en };
