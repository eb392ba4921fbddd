import type { Lang } from '../lang.ts';

/** What the map of workers without protection says. */
const id = {
	name: 'Belum terlindungi',
	title: (when: string | null) =>
		`Pekerja yang belum terlindungi, Jawa Barat${when === null ? '' : `, sampai akhir ${when}`}`,
	metaTitle: (when: string | null) =>
		`Pekerja belum terlindungi Jawa Barat${when === null ? '' : `, ${when}`}`,
	lede: (counted: number) =>
		`Jumlah orang, bukan persentase. Hanya ${counted} dari 27 wilayah punya angka: dicetak sumber, atau potensi dikurangi peserta aktif dari satu pernyataan yang sama. Wilayah lain diarsir.`,
	description: (when: string | null, counted: number, most: string, fewest: string) =>
		`Peta lingkaran pekerja yang belum terlindungi di Jawa Barat, ${when === null ? 'angka terbaru' : `keadaan sampai ${when}`}, ${counted} dari 27 wilayah berangka. Terbanyak ${most}, paling sedikit ${fewest}.`,
	legend: (sizes: string) =>
		`Luas lingkaran sebanding dengan jumlah orang yang belum terlindungi. Lingkaran pembanding di kiri bawah: ${sizes}`,
	overview: (counted: number) => `${counted} dari 27 wilayah`,
	overviewLines: [
		'Jumlahnya tidak dijumlahkan: tanggal dan dasar hitungnya berbeda-beda.',
		'Pilih wilayah di peta atau di daftar.'
	],
	rankingTitle: 'Jumlah orang yang belum terlindungi',
	rankingNote: 'Dari yang terbanyak. Tanggalnya berbeda-beda; bandingkan dengan hati-hati.',
	missingNote:
		'Tidak ada pernyataan publik yang menyebut jumlahnya, atau menyebut peserta aktif dan potensi sekaligus.',
	printed: 'Dicetak sumber.',
	computed: (active: string, potential: string) =>
		`Dihitung: potensi ${potential} dikurangi ${active} peserta aktif, dari satu pernyataan.`,
	how: 'Asal',
	howPrinted: 'dicetak sumber',
	howComputed: 'dihitung dari satu pernyataan',
	value: (count: string) => `${count} orang`,
	about: (count: string) => `sekitar ${count}`,
	sentence: (name: string, count: string, when: string, how: string) =>
		`${name}: ${count} belum terlindungi (${when}; ${how}).`,
	caption: (when: string | null) =>
		`Pekerja yang belum terlindungi, ${when === null ? 'angka terbaru' : `keadaan sampai ${when}`}`,
	source:
		'Yang dicetak sumber didahulukan; selain itu potensi − peserta aktif dari satu pernyataan.'
};

const en: typeof id = {
	name: 'Not protected',
	title: (when) =>
		`Workers who are not protected, Jawa Barat${when === null ? '' : `, up to the end of ${when}`}`,
	metaTitle: (when) => `Workers not protected, Jawa Barat${when === null ? '' : `, ${when}`}`,
	lede: (counted) =>
		`People, not percentages. Only ${counted} of the 27 regions have a figure: printed by the source, or potential minus active participants of one and the same statement. The others are hatched.`,
	description: (when, counted, most, fewest) =>
		`Map of workers who are not protected in Jawa Barat as circles, ${when === null ? 'latest figures' : `up to ${when}`}; ${counted} of 27 regions have a figure. Most ${most}, fewest ${fewest}.`,
	legend: (sizes) =>
		`The area of a circle is proportional to people who are not protected. Circles for comparison at the lower left: ${sizes}`,
	overview: (counted) => `${counted} of 27 regions`,
	overviewLines: [
		'They are not added up: dates and bases differ.',
		'Choose a region on the map or in the list.'
	],
	rankingTitle: 'People who are not protected',
	rankingNote: 'From the most. Dates differ; compare with care.',
	missingNote:
		'No public statement gives the number, or active participants and potential together.',
	printed: 'Printed by the source.',
	computed: (active, potential) =>
		`Computed: a potential of ${potential} minus ${active} active participants, of one statement.`,
	how: 'Origin',
	howPrinted: 'printed by the source',
	howComputed: 'computed from one statement',
	value: (count) => `${count} people`,
	about: (count) => `about ${count}`,
	sentence: (name, count, when, how) => `${name}: ${count} not protected (${when}; ${how}).`,
	caption: (when) =>
		`Workers who are not protected, ${when === null ? 'latest figures' : `up to ${when}`}`,
	source:
		'What a source prints goes first; otherwise potential − active participants of one statement.'
};

export const UNCOVERED_COPY: Record<Lang, typeof id> = { id, en };
