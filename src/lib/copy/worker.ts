import type { Lang } from '../lang.ts';

const id = {
	title: 'Apakah saya terlindungi?',
	metaTitle: 'Apakah saya terlindungi?',
	description:
		'Untuk pekerja: cara mengetahui apakah Anda peserta aktif BPJS Ketenagakerjaan, siapa PU, BPU, Jakon, dan PMI, serta apa saja programnya.',
	lede: 'Anda terlindungi bila Anda peserta aktif BPJS Ketenagakerjaan: terdaftar, dan iurannya berjalan. Pernah terdaftar saja belum cukup.',
	registered: (active: string, registered: string, when: string) =>
		`Pada ${when}, dari ${registered} pekerja yang terdaftar hanya ${active} yang aktif.`,
	source: 'Sumber',
	check: 'Cara mengetahuinya',
	checkLines: [
		'Situs ini tidak tahu dan tidak menyimpan data orang. Yang dapat memastikan kepesertaan Anda hanya BPJS Ketenagakerjaan.',
		'Bila Anda bekerja pada pemberi kerja, tanyakan juga kepadanya: apakah saya didaftarkan, di program apa, dan apakah iurannya dibayar sampai bulan ini?',
		'Bila iuran Anda dibayari pemerintah, tanyakan sampai kapan. Di Kabupaten Cirebon, misalnya, sebagian kepesertaan dibayari hanya dua bulan.'
	],
	groups: 'Anda termasuk yang mana?',
	groupList: [
		{
			name: 'Penerima Upah (PU)',
			text: 'Anda menerima gaji atau upah dari pemberi kerja: perusahaan, toko, sekolah, atau lembaga.'
		},
		{
			name: 'Bukan Penerima Upah (BPU)',
			text: 'Anda bekerja sendiri: berdagang, bertani, melaut, mengemudi, atau bekerja lepas.'
		},
		{
			name: 'Jasa Konstruksi (Jakon)',
			text: 'Anda bekerja di proyek konstruksi.'
		},
		{
			name: 'Pekerja Migran Indonesia (PMI)',
			text: 'Anda bekerja di luar negeri.'
		}
	],
	programmes: 'Programnya',
	programmeList: [
		{ short: 'JKK', name: 'Jaminan Kecelakaan Kerja' },
		{ short: 'JKM', name: 'Jaminan Kematian' },
		{ short: 'JHT', name: 'Jaminan Hari Tua' },
		{ short: 'JP', name: 'Jaminan Pensiun' },
		{ short: 'JKP', name: 'Jaminan Kehilangan Pekerjaan' }
	],
	programmeNotes: [
		'Tidak semua program terbuka untuk semua pekerja: BPU tidak punya JP, dan pekerja konstruksi hanya JKK dan JKM.',
		'Kami tidak membaca teks lengkap peraturannya. Tanyakan syarat dan manfaat yang berlaku bagi Anda kepada BPJS Ketenagakerjaan.'
	],
	cost: 'Biayanya',
	costLead:
		'Inilah yang dicetak sumbernya. Tarif yang berlaku bagi Anda ditentukan BPJS Ketenagakerjaan.',
	costText: (what: string, amount: string, when: string) => `${what}: ${amount} (${when}).`,
	amount: {
		month: (rupiah: string) => `${rupiah} per bulan`,
		year: (rupiah: string) => `${rupiah} per tahun`
	},
	share: {
		month: (percent: string) => `${percent} dari penghasilan per bulan`,
		year: (percent: string) => `${percent} dari penghasilan per tahun`
	},
	within: (share: string, low: string, high: string) =>
		`${share}, paling sedikit ${low}, paling banyak ${high}`,
	join: 'Cara bergabung',
	joinLines: [
		'Pendaftaran dan pembayaran hanya melalui kanal BPJS Ketenagakerjaan sendiri. Situs ini tidak mendaftarkan siapa pun dan tidak menerima uang.',
		'Jangan memberikan NIK, kata sandi, atau uang kepada orang yang menawarkan pendaftaran di luar kanal itu.'
	],
	place: 'Di tempat Anda',
	placeText: 'Berapa banyak pekerja yang terlindungi di kabupaten/kota Anda?',
	toRegions: 'Pilih kabupaten/kota',
	toMethod: 'Arti tiap istilah'
};

const en: typeof id = {
	title: 'Am I covered?',
	metaTitle: 'Am I covered?',
	description:
		'For workers: how to find out whether you are an active participant of BPJS Ketenagakerjaan, who PU, BPU, Jakon and PMI are, and what the programmes are.',
	lede: 'You are covered when you are an active participant of BPJS Ketenagakerjaan: registered, with contributions being paid. Having once been registered is not enough.',
	registered: (active, registered, when) =>
		`In ${when}, only ${active} of the ${registered} registered workers were active.`,
	source: 'Source',
	check: 'How to find out',
	checkLines: [
		'This site does not know and keeps no data on people. Only BPJS Ketenagakerjaan can tell whether you are a participant.',
		'If you work for an employer, ask there too: am I registered, in which programmes, and are the contributions paid up to this month?',
		'If a government pays your contributions, ask until when. In Kabupaten Cirebon, for instance, some memberships were paid for two months only.'
	],
	groups: 'Which are you?',
	groupList: [
		{
			name: 'Wage earner (PU, Penerima Upah)',
			text: 'You receive a salary or wage from an employer: a company, shop, school or institution.'
		},
		{
			name: 'Not a wage earner (BPU, Bukan Penerima Upah)',
			text: 'You work for yourself: trading, farming, fishing, driving, or freelancing.'
		},
		{
			name: 'Construction (Jakon, Jasa Konstruksi)',
			text: 'You work on construction projects.'
		},
		{
			name: 'Migrant worker (PMI, Pekerja Migran Indonesia)',
			text: 'You work abroad.'
		}
	],
	programmes: 'The programmes',
	programmeList: [
		{ short: 'JKK', name: 'Work accident (Jaminan Kecelakaan Kerja)' },
		{ short: 'JKM', name: 'Death (Jaminan Kematian)' },
		{ short: 'JHT', name: 'Old age savings (Jaminan Hari Tua)' },
		{ short: 'JP', name: 'Pension (Jaminan Pensiun)' },
		{ short: 'JKP', name: 'Loss of employment (Jaminan Kehilangan Pekerjaan)' }
	],
	programmeNotes: [
		'Not every programme is open to every worker: BPU have no JP, and construction workers have JKK and JKM only.',
		'We did not read the full text of the regulations. Ask BPJS Ketenagakerjaan for the terms and benefits that apply to you.'
	],
	cost: 'What it costs',
	costLead: 'This is what the sources print. BPJS Ketenagakerjaan decides what applies to you.',
	costText: (what, amount, when) => `${what}: ${amount} (${when}).`,
	amount: {
		month: (rupiah) => `${rupiah} a month`,
		year: (rupiah) => `${rupiah} a year`
	},
	share: {
		month: (percent) => `${percent} of monthly income`,
		year: (percent) => `${percent} of yearly income`
	},
	within: (share, low, high) => `${share}, at least ${low}, at most ${high}`,
	join: 'How to join',
	joinLines: [
		'Registration and payment happen only through the own channels of BPJS Ketenagakerjaan. This site registers nobody and takes no money.',
		'Do not give your identity number, a password or money to anyone who offers registration outside these channels.'
	],
	place: 'Where you live',
	placeText: 'How many workers are covered in your kabupaten or kota?',
	toRegions: 'Choose a kabupaten or kota',
	toMethod: 'What each term means'
};

/** The words of the page for workers. */
export const WORKER_COPY: Record<Lang, typeof id> = { id, en };
