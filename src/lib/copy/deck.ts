import type { Lang } from '../lang.ts';

/** What slides say besides the figures: headings, controls, help. */
const id = {
	metaTitle: 'Paparan',
	regionMetaTitle: (name: string) => `Paparan ${name}`,
	title: 'Paparan: perlindungan pekerja di Indonesia dan Jawa Barat',
	regionTitle: (name: string) => `Paparan: perlindungan pekerja di ${name}`,
	description:
		'Salindia untuk rapat: cakupan nasional, peta dan peringkat Jawa Barat, lima terendah, pekerja informal, dan yang belum terlindungi, tiap angka dengan tanggal dan sumbernya.',
	regionDescription: (sentence: string) => `Salindia untuk rapat. ${sentence}`,
	open: 'Paparan untuk rapat',
	openRegion: (name: string) => `Paparan ${name}`,
	back: 'Kembali ke situs',
	backToRegion: (name: string) => `Halaman ${name}`,
	source: (text: string) => `Sumber: ${text}.`,
	sources: (count: number) => `${count} pernyataan publik, satu per satu di halaman kode QR ini.`,
	latest: (first: string, last: string) => `angka terbaru tiap wilayah, ${first}–${last}`,
	missing: (counts: string) => `Tidak dapat dihitung: sumbernya tidak mencetak ${counts}.`,
	counts: { active: 'peserta aktif', potential: 'potensi' },
	need: (people: string, target: string, name: string) =>
		`Kurang ${people} peserta aktif untuk ${target} (${name}).`,
	units: {
		coverage: 'Peserta aktif per 100 potensi tenaga kerja',
		informal: 'Pekerja informal per 100 penduduk bekerja',
		people: 'Orang; luas lingkaran sebanding dengan jumlahnya',
		labour: 'Orang, dan persen dari penduduk bekerja',
		more: 'Peserta aktif yang perlu ditambah, orang',
		printed: 'Angka seperti dicetak sumber',
		method: 'Cara dan sumber'
	},
	headings: {
		national: (value: string) => `${value} potensi tenaga kerja Indonesia menjadi peserta aktif`,
		map: (most: string, least: string, missing: number) =>
			`Dari ${most} sampai ${least}; ${missing} wilayah belum punya angka publik`,
		ranking: (counted: number, first: string, last: string) =>
			`${first} tertinggi, ${last} terendah dari ${counted} wilayah`,
		lowest: (count: number, known: number) =>
			`${count} terendah: kekurangannya dapat dihitung untuk ${known} wilayah saja`,
		informal: (share: string, most: string, least: string) =>
			`${share} pekerja Jawa Barat informal, dari ${least} sampai ${most}`,
		uncovered: (most: string, unknown: number) =>
			`Belum terlindungi terbanyak di ${most}; ${unknown} wilayah tanpa angka`,
		changes: (now: string, when: string, before: string, then: string) =>
			`${now} (${when}) dan ${before} (${then}) tidak sebanding`,
		method: 'Tiap angka dari pernyataan publik; tidak ada yang ditaksir',
		place: (name: string, rank: number, of: number) =>
			`${name} di peringkat ${rank} dari ${of} wilayah yang berangka`,
		noPlace: (name: string) => `${name} tidak ikut peringkat`,
		why: (name: string) => `${name} di samping provinsi dan nasional`,
		labour: (name: string, share: string) => `${share} pekerja ${name} informal`,
		noLabour: (name: string) => `Angkatan kerja ${name}`,
		need: (name: string, people: string, target: string) =>
			`${name} perlu ${people} peserta aktif lagi untuk mencapai ${target}`,
		noNeed: (name: string) => `Yang dibutuhkan ${name} belum dapat dihitung`,
		sources: (name: string, count: number) => `${count} angka publik tentang ${name}`,
		noSources: (name: string) => `Belum ada angka publik tentang kepesertaan ${name}`
	},
	nationalNow: 'Cakupan nasional',
	latestRegions: 'Angka wilayah terbaru',
	before: (value: string) => `Sebelumnya ${value}.`,
	noBefore: 'Sebelumnya belum ada angka publik.',
	log: (when: string, text: string) => `Catatan perubahan ${when}: ${text}`,
	without: (title: string, names: string) => `${title}: ${names}.`,
	more: (count: number) => `… ${count} wilayah lain …`,
	method: {
		counted:
			'Peta memakai angka terbaru yang dipublikasikan; dari sumber yang berselisih dipilih menurut aturan yang dicetak di halaman metode.',
		old: 'Angka lama dan angka tanpa tanggal disebut, tetapi tidak ikut peringkat. Yang belum ada angkanya diarsir.',
		two: 'Persentase dan jumlah orang hanya dari satu pernyataan yang sama.'
	},
	sentences: {
		perMonth: (people: string, months: number, deadline: string) =>
			`${people} orang per bulan selama ${months} bulan sampai ${deadline}.`,
		target: (name: string, target: string) => `Target: ${name}, ${target}.`
	},
	statements: (shown: number, all: number) =>
		`${shown} angka terbaru dari ${all}; semuanya di halaman wilayah.`,
	controls: {
		label: 'Kendali paparan',
		previous: 'Salindia sebelumnya',
		next: 'Salindia berikutnya',
		overview: 'Daftar salindia dan susunan',
		presenter: 'Jendela penyaji',
		fullscreen: 'Layar penuh',
		help: 'Bantuan tombol',
		close: 'Tutup'
	},
	/** Numbers stand for {}. */
	position: '{} / {}',
	announce: 'Salindia {} dari {}: {}',
	black: 'Layar hitam. Tekan B atau Esc untuk kembali.',
	code: (heading: string) => `Halaman angka ini: ${heading}`,
	note: 'Catatan penyaji',
	overview: {
		title: 'Susun paparan',
		lede: 'Centang salindia dan wilayah yang akan dipaparkan. Pilihan ini ada di alamat halaman: simpan atau kirim alamatnya untuk membuka susunan yang sama.',
		slides: 'Salindia',
		regions: 'Wilayah, masing-masing satu salindia di akhir paparan',
		regionDecks: 'Paparan tiap wilayah',
		start: 'Mulai paparan',
		all: 'Semua salindia, tanpa wilayah',
		notes: 'Cetak dengan catatan penyaji',
		print: 'Cetak',
		file: 'Unduh sebagai satu berkas, untuk rapat tanpa jaringan (HTML)',
		rejected: 'Di alamat ada yang tidak dikenali dan diabaikan: {}.'
	},
	presenter: {
		title: 'Penyaji',
		next: 'Berikutnya',
		end: 'Salindia terakhir.',
		clock: 'Jam',
		elapsed: 'Berjalan',
		restart: 'Mulai dari nol'
	},
	help: {
		title: 'Tombol',
		keys: [
			['→ ↓ PgDn Spasi', 'berikutnya'],
			['← ↑ PgUp Shift+Spasi', 'sebelumnya'],
			['Home, End', 'pertama, terakhir'],
			['Angka lalu Enter', 'ke salindia itu'],
			['F', 'layar penuh'],
			['B', 'layar hitam'],
			['P', 'jendela penyaji: catatan, salindia berikutnya, jam'],
			['Esc', 'keluar dari layar hitam atau layar penuh, lalu ke daftar salindia'],
			['?', 'bantuan ini']
		]
	}
};

const en: typeof id = {
	metaTitle: 'Slides',
	regionMetaTitle: (name) => `Slides: ${name}`,
	title: 'Slides: the protection of workers in Indonesia and Jawa Barat',
	regionTitle: (name) => `Slides: the protection of workers in ${name}`,
	description:
		'Slides for a meeting: national coverage, map and ranking of Jawa Barat, the five lowest, informal workers and those not protected, each figure with its date and source.',
	regionDescription: (sentence) => `Slides for a meeting. ${sentence}`,
	open: 'Slides for a meeting',
	openRegion: (name) => `Slides: ${name}`,
	back: 'Back to the site',
	backToRegion: (name) => `Page of ${name}`,
	source: (text) => `Source: ${text}.`,
	sources: (count) => `${count} public statements, one by one on the page of this QR code.`,
	latest: (first, last) => `latest figure of each region, ${first}–${last}`,
	missing: (counts) => `Cannot be counted: the source does not print ${counts}.`,
	counts: { active: 'active participants', potential: 'the potential' },
	need: (people, target, name) => `${people} active participants short of ${target} (${name}).`,
	units: {
		coverage: 'Active participants per 100 of the potential workforce',
		informal: 'Informal workers per 100 employed people',
		people: 'People; the area of a circle is proportional to their number',
		labour: 'People, and percent of the employed',
		more: 'Active participants to be added, people',
		printed: 'Figures as printed by their source',
		method: 'Method and sources'
	},
	headings: {
		national: (value) => `${value} of the potential workforce of Indonesia participates actively`,
		map: (most, least, missing) =>
			`From ${most} to ${least}; ${missing} regions have no public figure`,
		ranking: (counted, first, last) => `${first} highest, ${last} lowest of ${counted} regions`,
		lowest: (count, known) =>
			`The ${count} lowest: what they are short of can be counted for only ${known} of them`,
		informal: (share, most, least) =>
			`${share} of workers in Jawa Barat are informal, from ${least} to ${most}`,
		uncovered: (most, unknown) =>
			`Most workers without protection: ${most}; ${unknown} regions have no figure`,
		changes: (now, when, before, then) =>
			`${now} (${when}) and ${before} (${then}) are not comparable`,
		method: 'Every figure is from a public statement; none is estimated',
		place: (name, rank, of) => `${name} ranks ${rank} of ${of} regions with a figure`,
		noPlace: (name) => `${name} has no place in the ranking`,
		why: (name) => `${name} beside the province and the nation`,
		labour: (name, share) => `${share} of workers in ${name} are informal`,
		noLabour: (name) => `The labour force of ${name}`,
		need: (name, people, target) =>
			`${name} needs ${people} more active participants to reach ${target}`,
		noNeed: (name) => `What ${name} would need cannot be calculated yet`,
		sources: (name, count) => `${count} public figures on ${name}`,
		noSources: (name) => `No public figure on participation in ${name} yet`
	},
	nationalNow: 'National coverage',
	latestRegions: 'Newest figures of regions',
	before: (value) => `Before: ${value}.`,
	noBefore: 'No public figure before.',
	log: (when, text) => `Change log, ${when}: ${text}`,
	without: (title, names) => `${title}: ${names}.`,
	more: (count) => `… ${count} more regions …`,
	method: {
		counted:
			'The map shows the latest published figure; of sources that disagree one is chosen by the rule printed on the method page.',
		old: 'Old and undated figures are named but not ranked. What has no figure is hatched.',
		two: 'Percentages and head counts are only taken from one and the same statement.'
	},
	sentences: {
		perMonth: (people, months, deadline) =>
			`${people} people a month for ${months} months until ${deadline}.`,
		target: (name, target) => `Target: ${name}, ${target}.`
	},
	statements: (shown, all) => `The newest ${shown} of ${all}; all of them on the region’s page.`,
	controls: {
		label: 'Slide controls',
		previous: 'Previous slide',
		next: 'Next slide',
		overview: 'List of slides and arrangement',
		presenter: 'Presenter window',
		fullscreen: 'Full screen',
		help: 'Help with keys',
		close: 'Close'
	},
	position: '{} / {}',
	announce: 'Slide {} of {}: {}',
	black: 'Black screen. Press B or Esc to return.',
	code: (heading) => `Page of this figure: ${heading}`,
	note: 'Presenter’s note',
	overview: {
		title: 'Arrange the slides',
		lede: 'Tick the slides and regions to present. The choice stands in the address of the page: keep or send the address to open the same arrangement.',
		slides: 'Slides',
		regions: 'Regions, one slide each at the end',
		regionDecks: 'Slides of each region',
		start: 'Start',
		all: 'All slides, no regions',
		notes: 'Print with the presenter’s notes',
		print: 'Print',
		file: 'Download as one file, for a meeting without a network (HTML)',
		rejected: 'The address holds something unknown, which is ignored: {}.'
	},
	presenter: {
		title: 'Presenter',
		next: 'Next',
		end: 'The last slide.',
		clock: 'Time',
		elapsed: 'Elapsed',
		restart: 'Start from zero'
	},
	help: {
		title: 'Keys',
		keys: [
			['→ ↓ PgDn Space', 'next'],
			['← ↑ PgUp Shift+Space', 'previous'],
			['Home, End', 'first, last'],
			['Digits, then Enter', 'to that slide'],
			['F', 'full screen'],
			['B', 'black screen'],
			['P', 'presenter window: note, next slide, clock'],
			['Esc', 'leaves the black or the full screen, then to the list of slides'],
			['?', 'this help']
		]
	}
};

export const DECK_COPY: Record<Lang, typeof id> = { id, en };
