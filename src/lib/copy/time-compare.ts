import type { Lang } from '../lang.ts';

/** What the page that sets two times side by side says. */
const id = {
	title: 'Dua waktu, berdampingan',
	metaTitle: 'Bandingkan dua waktu, Jawa Barat',
	description:
		'Bandingkan dua waktu di peta Jawa Barat: cakupan, pekerja informal, atau pengangguran, dan perubahannya tiap wilayah dalam poin persen.',
	lede: 'Satu legenda untuk kedua peta; peta ketiga menunjukkan perubahannya dalam poin persen.',
	controls: 'Pilih yang dibandingkan',
	indicator: 'Yang dibandingkan',
	from: 'Dari',
	to: 'Sampai',
	change: 'Perubahan',
	changeLegend: 'Perubahan, poin persen',
	withoutScript: 'Tanpa JavaScript hanya perbandingan ini yang dapat ditampilkan.',
	rejected: (parameter: string, value: string) =>
		`Parameter ‘${parameter}’ (${value}) tidak dapat ditampilkan; dipakai pilihan bawaan.`,
	changed: (count: number, up: number, down: number) =>
		`${count} wilayah dapat dibandingkan: ${up} naik, ${down} turun.`,
	none: 'Tidak ada wilayah yang punya dua angka berbeda pada kedua waktu ini.',
	sentence: (name: string, from: string, when: string, to: string, then: string, change: string) =>
		`${name}: ${from} (${when}) menjadi ${to} (${then}); ${change}.`,
	by: (points: string, direction: 'up' | 'down' | 'same') =>
		direction === 'same'
			? 'tidak berubah'
			: `${direction === 'up' ? 'naik' : 'turun'} ${points} poin persen`,
	noChange: { 'no figure': 'belum ada angka publik', 'same statement': 'belum ada angka baru' },
	crossesBreak:
		'Di antara kedua waktu ini ada pergantian penimbang survei (2022 ke 2023). Jumlah orang tidak boleh dibandingkan melintasinya; persentase boleh, dengan hati-hati.',
	asKnown:
		'Tiap angka cakupan punya tanggal dan dasar hitung sendiri. Perubahan antara dua sumber bukan selalu perubahan keadaan. Bila tidak ada pernyataan baru di antara kedua waktu, perubahannya tidak digambar.',
	unrounded: 'Perubahan dihitung dari angka yang belum dibulatkan.',
	surveySource: (from: string, to: string) =>
		`Sumber: BPS, Sakernas Agustus ${from} dan Agustus ${to}.`,
	statementSource: 'Sumber: pernyataan publik; tiap angka dengan sumbernya ada di halaman wilayah.',
	hint: 'Pilih wilayah di salah satu peta atau di daftar.',
	table: 'Tabel lengkap'
};

const en: typeof id = {
	title: 'Two times, side by side',
	metaTitle: 'Compare two times, Jawa Barat',
	description:
		'Compare two times on the map of Jawa Barat: coverage, informal workers or unemployment, and the change of each region in percentage points.',
	lede: 'One legend for both maps; the third map shows the change in percentage points.',
	controls: 'Choose what to compare',
	indicator: 'What to compare',
	from: 'From',
	to: 'To',
	change: 'Change',
	changeLegend: 'Change, percentage points',
	withoutScript: 'Without JavaScript only this comparison can be shown.',
	rejected: (parameter, value) =>
		`Parameter ‘${parameter}’ (${value}) cannot be shown; the default is used.`,
	changed: (count, up, down) => `${count} regions can be compared: ${up} up, ${down} down.`,
	none: 'No region has two different figures at these two times.',
	sentence: (name, from, when, to, then, change) =>
		`${name}: ${from} (${when}), then ${to} (${then}); ${change}.`,
	by: (points, direction) =>
		direction === 'same' ? 'no change' : `${direction} ${points} percentage points`,
	noChange: { 'no figure': 'no public figure', 'same statement': 'no new figure' },
	crossesBreak:
		'Between these two times the weights of the survey changed (2022 to 2023). Head counts must not be compared across it; percentages may, with care.',
	asKnown:
		'Every coverage figure has its own date and base. A change between two sources is not always a change of the situation. Where there is no new statement between the two times, no change is drawn.',
	unrounded: 'Changes are computed from figures before rounding.',
	surveySource: (from, to) => `Source: BPS, Sakernas August ${from} and August ${to}.`,
	statementSource:
		'Source: public statements; each figure with its source is on the page of its region.',
	hint: 'Choose a region on one of the maps or in the list.',
	table: 'Full table'
};

export const TIME_COPY: Record<Lang, typeof id> = { id, en };
