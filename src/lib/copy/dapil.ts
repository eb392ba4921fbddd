import type { Lang } from '../lang.ts';

const id = {
	title: 'Daerah pemilihan DPR RI di Jawa Barat',
	metaTitle: 'Dapil Jawa Barat',
	description:
		'Sebelas daerah pemilihan DPR RI di Jawa Barat: wilayahnya, angka cakupan yang dipublikasikan, dan pekerja informalnya.',
	lede: (regions: number) =>
		`Sebelas daerah pemilihan (dapil) memuat ${regions} kabupaten/kota. Pilih dapil untuk peta, angka tiap wilayah, dan permintaan data yang masih kurang.`,
	mapDescription:
		'Peta cakupan 27 kabupaten/kota Jawa Barat dengan batas sebelas daerah pemilihan DPR RI. Daftar di samping peta menyebut wilayah tiap dapil.',
	list: 'Sebelas dapil',
	published: (count: number, all: number) =>
		all === 1
			? count === 1
				? 'Wilayahnya punya angka cakupan'
				: 'Wilayahnya belum punya angka cakupan'
			: `${count} dari ${all} wilayah punya angka cakupan`,
	informal: (share: string, year: number) => `Pekerja informal ${share}, ${year}`,
	pageTitle: (name: string) => `Dapil ${name}`,
	pageDescription: (name: string, regions: string) =>
		`Dapil ${name}, DPR RI: ${regions}. Cakupan tiap wilayah dengan tanggalnya, angkatan kerja, dan pekerja informal.`,
	kicker: 'Daerah pemilihan DPR RI',
	heading: (name: string) => `Dapil ${name}`,
	regions: (regions: string, count: number) =>
		count === 1 ? `Satu wilayah: ${regions}.` : `${count} wilayah: ${regions}.`,
	missing: (regions: string) => `Diarsir, belum ada angka publik: ${regions}.`,
	stale: (regions: string) => `Angkanya lama atau tanpa tanggal: ${regions}.`,
	outline: (name: string, regions: string) =>
		`Peta cakupan Jawa Barat; dapil ${name} diberi garis tepi: ${regions}.`,
	toMap: 'Buka peta cakupan',
	coverage: 'Cakupan tiap wilayah',
	coverageCaption: (name: string) => `Cakupan peserta aktif di wilayah dapil ${name}`,
	notAveraged:
		'Tidak ada angka cakupan untuk seluruh dapil. Angka wilayah tidak dijumlah dan tidak dirata-rata: tanggal, sumber, dan dasar hitungnya berbeda, dan tidak semua wilayah punya angka. Rata-ratanya akan menjadi angka yang tidak pernah dipublikasikan siapa pun.',
	single:
		'Dapil ini satu wilayah, jadi angka cakupannya ialah angka wilayah itu. Di dapil lain angka wilayah tidak dirata-rata, karena tanggal, sumber, dan dasar hitungnya berbeda.',
	labour: 'Angkatan kerja dan pekerja informal',
	labourSentence: (
		year: number,
		name: string,
		force: string,
		share: string,
		informal: string,
		employed: string
	) =>
		`Agustus ${year}: angkatan kerja dapil ${name} ${force} orang. Pekerja informal ${share}: ${informal} dari ${employed} penduduk bekerja.`,
	labourNote: (year: number) =>
		`Sumber: BPS, Sakernas Agustus ${year}. Semua wilayah dari survei yang sama, jadi orangnya dapat dijumlah; bagian pekerja informal = jumlah pekerja informal ÷ jumlah penduduk bekerja. Pekerja informal (BPS) tidak sama dengan potensi BPU.`,
	labourCaption: (name: string, year: number) =>
		`Angkatan kerja dan pekerja informal di wilayah dapil ${name}, Agustus ${year}`,
	sum: 'Jumlah',
	columns: ['Wilayah', 'Angkatan kerja', 'Penduduk bekerja', 'Informal', 'Bagian informal'],
	ask: 'Yang belum dipublikasikan, dengan kalimat untuk memintanya',
	others: 'Dapil lain',
	source: (publisher: string, year: string) =>
		`Wilayah dapil: ${publisher}, ${year}. PKPU 6/2023 hanya mengubah dapil di provinsi-provinsi Papua.`
};

const en: typeof id = {
	title: 'DPR RI constituencies in Jawa Barat',
	metaTitle: 'Constituencies of Jawa Barat',
	description:
		'The eleven DPR RI constituencies in Jawa Barat: their regions, the coverage figures published for them, and their informal workers.',
	lede: (regions) =>
		`Eleven constituencies (dapil) hold the ${regions} kabupaten/kota. Choose one for its map, the figures of each region, and a request for the data that is still missing.`,
	mapDescription:
		'Map of coverage in the 27 kabupaten/kota of Jawa Barat with the borders of the eleven DPR RI constituencies. The list beside the map names the regions of each.',
	list: 'The eleven constituencies',
	published: (count, all) =>
		all === 1
			? count === 1
				? 'Its region has a coverage figure'
				: 'Its region has no coverage figure'
			: `${count} of ${all} regions have a coverage figure`,
	informal: (share, year) => `Informal workers ${share}, ${year}`,
	pageTitle: (name) => `Constituency ${name}`,
	pageDescription: (name, regions) =>
		`DPR RI constituency ${name}: ${regions}. Coverage of each region with its date, labour force and informal workers.`,
	kicker: 'DPR RI constituency',
	heading: (name) => `Constituency ${name}`,
	regions: (regions, count) =>
		count === 1 ? `One region: ${regions}.` : `${count} regions: ${regions}.`,
	missing: (regions) => `Hatched, no public figure: ${regions}.`,
	stale: (regions) => `With an old or undated figure: ${regions}.`,
	outline: (name, regions) =>
		`Map of coverage in Jawa Barat with constituency ${name} outlined: ${regions}.`,
	toMap: 'Open the coverage map',
	coverage: 'Coverage of each region',
	coverageCaption: (name) => `Coverage in the regions of constituency ${name}`,
	notAveraged:
		'There is no coverage figure for the whole constituency. Figures of regions are neither added up nor averaged: their dates, sources and bases differ, and not every region has one. Their average would be a figure that nobody ever published.',
	single:
		'This constituency is one region, so its coverage is that of the region. Elsewhere figures of regions are not averaged, because their dates, sources and bases differ.',
	labour: 'Labour force and informal workers',
	labourSentence: (year, name, force, share, informal, employed) =>
		`August ${year}: the labour force of constituency ${name} is ${force} people. Informal workers are ${share}: ${informal} of ${employed} people at work.`,
	labourNote: (year) =>
		`Source: BPS, Sakernas August ${year}. All regions are from the same survey, so people can be added up; the informal share is all informal workers ÷ all people at work. Informal workers (BPS) are not the same as the BPU potential.`,
	labourCaption: (name, year) =>
		`Labour force and informal workers in the regions of constituency ${name}, August ${year}`,
	sum: 'Sum',
	columns: ['Region', 'Labour force', 'At work', 'Informal', 'Informal share'],
	ask: 'What is not published, with a sentence to ask for it',
	others: 'Other constituencies',
	source: (publisher, year) =>
		`Regions of the constituency: ${publisher}, ${year}. PKPU 6/2023 changed only those of the provinces of Papua.`
};

/** The words of the constituency pages. */
export const DAPIL_COPY: Record<Lang, typeof id> = { id, en };
