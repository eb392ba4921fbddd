import type { Lang } from '../lang.ts';
import type { Topic } from '../model/completeness.ts';

const columns: Record<Topic | 'labour', string> = {
	coverage: 'Cakupan',
	active: 'Peserta aktif',
	potential: 'Potensi',
	segments: 'Segmen',
	programmes: 'Program',
	desa: 'Desa',
	pasar: 'Pasar',
	ecommerce: 'E-commerce',
	umkm: 'UMKM',
	rentan: 'Pekerja rentan',
	target: 'Target',
	labour: 'Angkatan kerja'
};

const requests: Record<Topic, string> = {
	coverage: 'cakupan, yaitu peserta aktif dibagi potensi tenaga kerja',
	active: 'jumlah peserta aktif',
	potential: 'jumlah potensi tenaga kerja, beserta cara menghitungnya',
	segments: 'peserta aktif menurut segmen (PU, BPU, Jasa Konstruksi, PMI)',
	programmes: 'peserta aktif menurut program (JKK, JKM, JHT, JP, JKP)',
	desa: 'peserta dari ekosistem desa',
	pasar: 'peserta dari ekosistem pasar',
	ecommerce: 'peserta dari ekosistem e-commerce',
	umkm: 'peserta dari ekosistem UMKM',
	rentan: 'peserta dari pekerja rentan',
	target: 'target yang berlaku, beserta dasar dan tenggatnya'
};

const id = {
	title: 'Apa yang sudah dan belum dipublikasikan',
	metaTitle: 'Kelengkapan data per wilayah',
	description:
		'Tabel 27 kabupaten/kota Jawa Barat: angka BPJS Ketenagakerjaan mana yang sudah dipublikasikan, mana yang belum, dan kalimat untuk memintanya.',
	lede: (regions: number, coverage: number, active: number, potential: number) =>
		`Dari ${regions} kabupaten/kota, ${coverage} punya angka cakupan yang dipublikasikan, ${active} jumlah peserta aktif, dan ${potential} potensi tenaga kerja. Hanya angkatan kerja BPS yang lengkap.`,
	meaning:
		'Tanggal di tabel ialah keadaan terbaru yang dipublikasikan. “Belum” berarti tidak ditemukan di sumber publik yang kami baca, bukan bahwa datanya tidak ada pada BPJS Ketenagakerjaan.',
	noMarkets: 'Peserta dari pasar dan e-commerce tidak dipublikasikan untuk satu daerah pun.',
	noMarketsNation: 'Untuk tingkat nasional pun jumlahnya tidak ditemukan.',
	table: 'Wilayah dan jenis angka',
	caption: 'Angka yang dipublikasikan, dengan tanggal terbarunya',
	region: 'Wilayah',
	columns,
	requests,
	segments: {
		pu: 'PU',
		bpu: 'BPU',
		jakon: 'Jakon',
		pmi: 'PMI',
		formal: 'formal',
		informal: 'informal'
	},
	missing: 'belum',
	doubtful: 'perlu dicek',
	total: 'Sudah dipublikasikan',
	totalOf: (count: number, of: number) => `${count} dari ${of}`,
	ask: 'Kalimat untuk memintanya',
	askNote:
		'Satu kalimat untuk tiap wilayah, hanya tentang yang belum dipublikasikan. Salin sebagai teks, misalnya untuk rapat dengan BPJS Ketenagakerjaan.',
	askAll: (regions: number) => `Semua ${regions} kabupaten/kota`,
	askCount: (name: string, count: number) => `${name}: ${count} hal`,
	request: (place: string, items: string) =>
		`Mohon BPJS Ketenagakerjaan menyampaikan untuk ${place}, menurut keadaan akhir bulan terakhir dan dengan dasar hitung yang disebutkan: ${items}.`,
	everyRegion: (regions: number) =>
		`tiap kabupaten/kota dari ${regions} kabupaten/kota di Jawa Barat`,
	newer: (value: string, when: string) =>
		`cakupan yang lebih baru (yang terakhir dipublikasikan: ${value}, ${when})`
};

const en: typeof id = {
	title: 'What is published and what is not',
	metaTitle: 'Completeness of the data by region',
	description:
		'Table of the 27 kabupaten/kota of Jawa Barat: which BPJS Ketenagakerjaan figures are published, which are not, and a sentence to ask for them.',
	lede: (regions, coverage, active, potential) =>
		`Of ${regions} kabupaten/kota, ${coverage} have a published coverage figure, ${active} a number of active participants and ${potential} a potential workforce. Only the labour force of BPS is complete.`,
	meaning:
		'Dates in the table are the latest published. “Not yet” means not found in the public sources we read, not that BPJS Ketenagakerjaan does not have it.',
	noMarkets: 'Participants from markets and e-commerce are published at no sub-national level.',
	noMarketsNation: 'No national number was found either.',
	table: 'Regions and kinds of figure',
	caption: 'Figures that are published, with their latest date',
	region: 'Region',
	columns: {
		coverage: 'Coverage',
		active: 'Active participants',
		potential: 'Potential',
		segments: 'Segments',
		programmes: 'Programmes',
		desa: 'Villages',
		pasar: 'Markets',
		ecommerce: 'E-commerce',
		umkm: 'Small businesses',
		rentan: 'Vulnerable workers',
		target: 'Target',
		labour: 'Labour force'
	},
	requests: {
		coverage: 'coverage, that is active participants divided by the potential workforce',
		active: 'the number of active participants',
		potential: 'the potential workforce, and how it is counted',
		segments: 'active participants by segment (PU, BPU, construction, migrant workers)',
		programmes: 'active participants by programme (JKK, JKM, JHT, JP, JKP)',
		desa: 'participants of the village ecosystem',
		pasar: 'participants of the market ecosystem',
		ecommerce: 'participants of the e-commerce ecosystem',
		umkm: 'participants of the small business (UMKM) ecosystem',
		rentan: 'participants among vulnerable workers',
		target: 'the target in force, with its base and deadline'
	},
	segments: {
		pu: 'PU',
		bpu: 'BPU',
		jakon: 'construction',
		pmi: 'PMI',
		formal: 'formal',
		informal: 'informal'
	},
	missing: 'not yet',
	doubtful: 'to be checked',
	total: 'Published',
	totalOf: (count, of) => `${count} of ${of}`,
	ask: 'Sentences to ask for it',
	askNote:
		'One sentence for each region, only on what is not published. Copy it as text, for instance for a hearing with BPJS Ketenagakerjaan.',
	askAll: (regions) => `All ${regions} kabupaten/kota`,
	askCount: (name, count) => `${name}: ${count} items`,
	request: (place, items) =>
		`We ask BPJS Ketenagakerjaan to provide for ${place}, as of the end of the latest month and with the base of each count: ${items}.`,
	everyRegion: (regions) => `each of the ${regions} kabupaten/kota of Jawa Barat`,
	newer: (value, when) => `a newer coverage figure (the last one published: ${value}, ${when})`
};

/** The words of the page on what is published and what is not. */
export const COMPLETENESS_COPY: Record<Lang, typeof id> = { id, en };
