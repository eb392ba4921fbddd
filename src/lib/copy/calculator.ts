import type { Lang } from '../lang.ts';
import type { Fault } from '../model/typed.ts';

const id = {
	title: 'Apa yang dibutuhkan?',
	metaTitle: 'Apa yang dibutuhkan untuk mencapai target',
	description:
		'Berapa pekerja lagi yang perlu dilindungi agar suatu wilayah mencapai target cakupan BPJS Ketenagakerjaan, berapa per bulan, dan berapa iurannya. Hitungan, bukan proyeksi.',
	lede: 'Pilih wilayah, target, dan tenggat. Hasilnya: berapa peserta aktif yang perlu ditambah, berapa setiap bulan, dan berapa iurannya, dihitung dari angka satu pernyataan publik.',
	withoutScript:
		'Contoh di bawah memakai angka Kota Bandung. Untuk memilih wilayah, target, dan tenggat lain, nyalakan JavaScript di peramban Anda.',
	caption: 'Hitungan, bukan proyeksi.',
	form: 'Isian hitungan',
	region: 'Wilayah',
	groups: {
		whole: 'Nasional dan provinsi Jawa Barat',
		jabar: 'Kabupaten/kota di Jawa Barat',
		provinces: 'Provinsi lain'
	},
	target: 'Target cakupan',
	named: 'Target yang pernah diumumkan',
	ownTarget: 'Angka Anda sendiri',
	percent: 'Target dalam persen',
	deadline: 'Tenggat',
	month: 'Bulan',
	year: 'Tahun',
	contribution: 'Iuran per orang per bulan, rupiah',
	potential: 'Potensi tenaga kerja, orang',
	potentialHelp: 'Tidak ada di pernyataan ini. Bila Anda tahu jumlahnya, tulis di sini.',
	yours: 'angka Anda',
	restore: (amount: string) => `Kembali ke ${amount}`,
	source: 'Sumber',
	targetBase: (base: string) => `Target ${base}.`,
	targetBaseUnstated: 'Sumber tidak menyebut target ini bagian dari apa.',
	ownTargetNote: 'Target ini angka Anda, bukan target yang pernah diumumkan.',
	contributionWhen: (when: string) => `sekitar ${when}`,
	by: 'pada',
	about: 'sekitar ',
	morePeople: 'peserta aktif lagi',
	sentence: (name: string, target: string, deadline: string, people: string) =>
		`Agar ${name} mencapai ${target} pada ${deadline}, perlu tambahan ${people} peserta aktif.`,
	perMonth: 'Setiap bulan',
	perMonthText: (people: string) => `${people} orang`,
	since: (start: string, deadline: string, months: number) =>
		`Dihitung dari ${start}, bulan angka ini, sampai ${deadline}: ${months} bulan. Sesudah itu tidak ada angka yang dapat dipakai.`,
	fromNow: (today: string, months: number, people: string) =>
		`Bila tambahan baru dimulai sesudah ${today}: ${people} orang per bulan selama ${months} bulan, dengan anggapan jumlah peserta belum berubah sejak angka ini.`,
	noMonths:
		'Sumber tidak menyebut kapan angka ini berlaku, jadi bulan yang tersisa tidak dihitung.',
	pace: 'Laju yang pernah terjadi',
	paceText: (people: string) => `${people} orang per bulan`,
	paceBetween: (from: string, to: string, months: number) =>
		`Dari ${from} ke ${to}, ${months} bulan.`,
	paceBasis: (basis: string) => `Keduanya ${basis}.`,
	paceTimes: (times: string) => `Kebutuhan per bulan adalah ${times} kali laju itu.`,
	paceFalling: 'Jumlahnya tidak bertambah, jadi tidak ada kelipatan yang dapat dihitung.',
	paceOther: 'Cara hitungnya lain daripada angka di atas, jadi keduanya tidak dibagi.',
	noPace: 'Belum ada dua pernyataan yang sebanding tentang peserta aktif wilayah ini.',
	cost: 'Iuran',
	costMonth: (amount: string) => `${amount} per bulan`,
	costYear: (amount: string) => `${amount} per tahun`,
	costText: (people: string, amount: string) =>
		`${people} orang × ${amount} sebulan, bila semuanya membayar iuran pekerja informal (JKK dan JKM).`,
	from: 'Angka awal',
	counts: (active: string, potential: string) =>
		`${active} peserta aktif dari ${potential} potensi tenaga kerja`,
	coverageText: (coverage: string) => `Cakupan ${coverage}`,
	activeText: (active: string) => `${active} peserta aktif`,
	potentialText: (potential: string) => `potensi ${potential} tenaga kerja`,
	targetMark: (target: string) => `target ${target}`,
	statementBasis: (basis: string) => `Dasar: ${basis}.`,
	impliedActive: (active: string, coverage: string, potential: string) =>
		`Jumlah peserta aktif tidak dicetak di pernyataan ini. Dipakai ${active}, yaitu ${coverage} dari ${potential}.`,
	ownPotential: (potential: string) =>
		`Potensi ${potential} adalah angka Anda, bukan angka publik.`,
	rounded: 'Sumber mencetak angka bulat, jadi hasilnya perkiraan.',
	formula: 'Rumus',
	formulaNeed: 'Kebutuhan = target × potensi, dibulatkan ke atas, − peserta aktif',
	formulaMonth: 'Per bulan = kebutuhan ÷ bulan, dibulatkan ke atas',
	formulaCost: 'Iuran = kebutuhan × iuran per orang',
	formulaImplied: 'Peserta aktif = cakupan × potensi, dibulatkan',
	formulaPace: 'Laju = selisih dua pernyataan ÷ bulan di antaranya',
	months: 'bulan',
	impliedHint: (potential: string) =>
		`Persentase dan jumlah pesertanya mengisyaratkan potensi sekitar ${potential}.`,
	otherHint: (potential: string, when: string, publisher: string) =>
		`Pernyataan lain mencetak potensi ${potential} (${when}, ${publisher}). Hitungan tidak mencampur dua pernyataan; bila Anda memakainya, itu menjadi angka Anda.`,
	refusal: {
		noFigure: (name: string) =>
			`${name} belum punya angka publik tentang cakupan, jadi tidak ada yang dapat dihitung.`,
		noValue: (name: string, printed: string) =>
			`Pernyataan tentang ${name} hanya menyebut ${printed}, bukan satu angka, jadi tidak ada yang dapat dihitung.`,
		reached: (target: string, name: string, reached: string) =>
			`Target ${target} sudah tercapai: cakupan ${name} ${reached}. Pilih target yang lebih tinggi.`,
		beforeFigures: (deadline: string, start: string) =>
			`Tenggat ${deadline} tidak sesudah ${start}, bulan angka yang dipakai. Pilih tenggat yang lebih kemudian.`,
		past: (deadline: string) => `Tenggat ${deadline} sudah lewat. Pilih bulan yang akan datang.`,
		potentialMissing: (name: string) =>
			`Pernyataan tentang ${name} tidak menyebut jumlah potensi tenaga kerja, jadi jumlah orang tidak dapat dihitung. Bila Anda tahu potensinya, tulis di isian.`,
		bothMissing: (name: string) =>
			`Pernyataan tentang ${name} hanya menyebut persentase: jumlah peserta aktif dan potensi tenaga kerjanya tidak ada, jadi jumlah orang tidak dapat dihitung. Bila Anda tahu potensinya, tulis di isian.`,
		potentialTooSmall: (potential: string, active: string) =>
			`Potensi ${potential} lebih kecil daripada ${active} peserta aktif yang sudah ada.`
	},
	fault: {
		target: {
			empty: 'Tulis target dalam persen, misalnya 61,26.',
			text: 'Target harus angka, misalnya 61,26.',
			zero: 'Target harus lebih dari 0%.',
			negative: 'Target tidak bisa di bawah 0%.',
			over: 'Target tidak bisa lebih dari 100%.',
			decimals: 'Target paling banyak dua angka di belakang koma.'
		} satisfies Record<Fault, string>,
		contribution: {
			empty: 'Tulis iuran dalam rupiah, misalnya 16.800.',
			text: 'Iuran harus bilangan bulat, misalnya 16.800.',
			zero: 'Iuran harus lebih dari 0 rupiah.',
			negative: 'Iuran tidak bisa di bawah 0 rupiah.',
			over: 'Iuran paling banyak 1.000.000 rupiah per bulan.',
			decimals: 'Iuran harus bilangan bulat.'
		} satisfies Record<Fault, string>,
		potential: {
			empty: '',
			text: 'Potensi harus bilangan bulat, misalnya 992.730.',
			zero: 'Potensi harus lebih dari 0 orang.',
			negative: 'Potensi tidak bisa di bawah 0 orang.',
			over: 'Potensi paling banyak 300 juta orang.',
			decimals: 'Potensi harus bilangan bulat.'
		} satisfies Record<Fault, string>
	},
	rejected: (parameter: string, value: string, used: string) =>
		`Parameter ‘${parameter}’ (${value}) tidak dapat dipakai; dipakai ${used}.`,
	rejectedPotential: (value: string) =>
		`Parameter ‘potensi’ (${value}) tidak dipakai: bukan jumlah orang, atau potensi wilayah ini sudah ada di pernyataannya.`,
	rupiah: (amount: string) => `Rp${amount}`,
	scale: { million: 'juta', billion: 'miliar', trillion: 'triliun' }
};

const en: typeof id = {
	title: 'What would it take?',
	metaTitle: 'What it would take to reach a target',
	description:
		'How many more workers must be protected for a region to reach a coverage target of BPJS Ketenagakerjaan, how many a month, and what their contributions cost. A calculation, not a projection.',
	lede: 'Choose a region, a target and a deadline. The result: how many active participants must be added, how many each month, and what their contributions cost, from the figures of one public statement.',
	withoutScript:
		'The example below uses the figures of Kota Bandung. To choose another region, target and deadline, turn on JavaScript in your browser.',
	caption: 'A calculation, not a projection.',
	form: 'Calculator input',
	region: 'Region',
	groups: {
		whole: 'Indonesia and the province of Jawa Barat',
		jabar: 'Kabupaten and kota of Jawa Barat',
		provinces: 'Other provinces'
	},
	target: 'Coverage target',
	named: 'Targets that were announced',
	ownTarget: 'Your own number',
	percent: 'Target in percent',
	deadline: 'Deadline',
	month: 'Month',
	year: 'Year',
	contribution: 'Contribution per person per month, rupiah',
	potential: 'Potential workforce, people',
	potentialHelp: 'Not in this statement. If you know the number, write it here.',
	yours: 'your figure',
	restore: (amount) => `Back to ${amount}`,
	source: 'Source',
	targetBase: (base) => `A target ${base}.`,
	targetBaseUnstated: 'The source does not say what this target is a share of.',
	ownTargetNote: 'This target is your figure, not one that was announced.',
	contributionWhen: (when) => `about ${when}`,
	by: 'in',
	about: 'about ',
	morePeople: 'more active participants',
	sentence: (name, target, deadline, people) =>
		`For ${name} to reach ${target} in ${deadline}, ${people} more active participants are needed.`,
	perMonth: 'Each month',
	perMonthText: (people) => `${people} people`,
	since: (start, deadline, months) =>
		`Counted from ${start}, the month of these figures, to ${deadline}: ${months} months. There are no figures after it that could be used.`,
	fromNow: (today, months, people) =>
		`If the increase only starts after ${today}: ${people} people a month for ${months} months, supposing that the number of participants has not changed since these figures.`,
	noMonths:
		'The source does not say when these figures hold, so the months left are not calculated.',
	pace: 'The pace so far',
	paceText: (people) => `${people} people a month`,
	paceBetween: (from, to, months) => `From ${from} to ${to}, ${months} months.`,
	paceBasis: (basis) => `Both ${basis}.`,
	paceTimes: (times) => `What is needed each month is ${times} times that pace.`,
	paceFalling: 'The number did not grow, so there is no multiple to calculate.',
	paceOther: 'It is counted differently from the figures above, so the two are not divided.',
	noPace: 'There are no two comparable statements on the active participants of this region yet.',
	cost: 'Contributions',
	costMonth: (amount) => `${amount} a month`,
	costYear: (amount) => `${amount} a year`,
	costText: (people, amount) =>
		`${people} people × ${amount} a month, if all of them pay the contribution of an informal worker (JKK and JKM).`,
	from: 'Starting figures',
	counts: (active, potential) =>
		`${active} active participants out of a potential workforce of ${potential}`,
	coverageText: (coverage) => `Coverage ${coverage}`,
	activeText: (active) => `${active} active participants`,
	potentialText: (potential) => `a potential workforce of ${potential}`,
	targetMark: (target) => `target ${target}`,
	statementBasis: (basis) => `Basis: ${basis}.`,
	impliedActive: (active, coverage, potential) =>
		`The number of active participants is not printed in this statement. ${active} is used, which is ${coverage} of ${potential}.`,
	ownPotential: (potential) => `The potential of ${potential} is your figure, not a public one.`,
	rounded: 'The source prints rounded figures, so the result is approximate.',
	formula: 'Formula',
	formulaNeed: 'Needed = target × potential, rounded up, − active participants',
	formulaMonth: 'Per month = needed ÷ months, rounded up',
	formulaCost: 'Contributions = needed × contribution per person',
	formulaImplied: 'Active participants = coverage × potential, rounded',
	formulaPace: 'Pace = difference between two statements ÷ months between them',
	months: 'months',
	impliedHint: (potential) =>
		`The percentage and the number of participants imply a potential of about ${potential}.`,
	otherHint: (potential, when, publisher) =>
		`Another statement prints a potential of ${potential} (${when}, ${publisher}). The calculation does not mix two statements; if you use it, it becomes your figure.`,
	refusal: {
		noFigure: (name) =>
			`There is no public coverage figure for ${name} yet, so there is nothing to calculate.`,
		noValue: (name, printed) =>
			`The statement on ${name} only says ${printed}, not one number, so there is nothing to calculate.`,
		reached: (target, name, reached) =>
			`The target of ${target} has been reached: the coverage of ${name} is ${reached}. Choose a higher one.`,
		beforeFigures: (deadline, start) =>
			`The deadline ${deadline} is not after ${start}, the month of the figures used. Choose a later one.`,
		past: (deadline) => `The deadline ${deadline} has passed. Choose a month to come.`,
		potentialMissing: (name) =>
			`The statement on ${name} does not say how large the potential workforce is, so people cannot be counted. If you know the potential, write it in the form.`,
		bothMissing: (name) =>
			`The statement on ${name} only gives a percentage: neither active participants nor the potential workforce are counted, so people cannot be counted. If you know the potential, write it in the form.`,
		potentialTooSmall: (potential, active) =>
			`A potential of ${potential} is smaller than the ${active} active participants there already are.`
	},
	fault: {
		target: {
			empty: 'Write a target in percent, for example 61.26.',
			text: 'The target must be a number, for example 61.26.',
			zero: 'The target must be more than 0%.',
			negative: 'The target cannot be below 0%.',
			over: 'The target cannot be more than 100%.',
			decimals: 'The target has at most two decimals.'
		},
		contribution: {
			empty: 'Write the contribution in rupiah, for example 16,800.',
			text: 'The contribution must be a whole number, for example 16,800.',
			zero: 'The contribution must be more than 0 rupiah.',
			negative: 'The contribution cannot be below 0 rupiah.',
			over: 'The contribution is at most 1,000,000 rupiah a month.',
			decimals: 'The contribution must be a whole number.'
		},
		potential: {
			empty: '',
			text: 'The potential must be a whole number, for example 992,730.',
			zero: 'The potential must be more than 0 people.',
			negative: 'The potential cannot be below 0 people.',
			over: 'The potential is at most 300 million people.',
			decimals: 'The potential must be a whole number.'
		}
	},
	rejected: (parameter, value, used) =>
		`The parameter ‘${parameter}’ (${value}) cannot be used; ${used} is used instead.`,
	rejectedPotential: (value) =>
		`The parameter ‘potensi’ (${value}) is not used: it is no number of people, or the statement of this region has its own potential.`,
	rupiah: (amount) => `Rp${amount}`,
	scale: { million: 'million', billion: 'billion', trillion: 'trillion' }
};

/** Everything the calculator says. */
export const CALCULATOR_COPY: Record<Lang, typeof id> = { id, en };
