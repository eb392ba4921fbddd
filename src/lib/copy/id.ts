/** Everything the site says in Indonesian. English has the same keys: a missing one does not compile. */
export const id = {
	otherLang: 'English',
	otherLangShort: 'EN',
	skip: 'Langsung ke isi',
	nav: {
		label: 'Menu utama',
		jabar: 'Jawa Barat',
		informal: 'Pekerja informal',
		national: 'Nasional',
		regions: 'Wilayah',
		data: 'Data & metode'
	},
	footer: {
		notOfficial: 'Bukan situs resmi BPJS Ketenagakerjaan.',
		noTracking: 'Tidak ada kuki dan tidak ada data pengunjung yang disimpan.',
		runBy: (name: string) => `Dikelola oleh ${name}.`,
		report: 'Laporkan angka yang keliru'
	},
	noFigure: 'belum ada angka publik',
	NoFigure: 'Belum ada angka publik',
	undated: 'tanpa tanggal',
	Old: 'Angka lama',
	latest: 'Terbaru',
	source: 'Sumber',
	people: 'orang',
	points: (value: string) => `${value} poin persen`,
	level: 'setara (selisih di bawah 2)',
	between: (from: string, to: string) => `${from} sampai < ${to}`,
	metric: {
		active: 'Peserta aktif',
		inactive: 'Peserta tidak aktif',
		registered: 'Terdaftar (aktif dan tidak aktif)',
		participants: 'Peserta',
		planned: 'Direncanakan',
		potential: 'Potensi tenaga kerja',
		vulnerable_potential: 'Pekerja rentan yang dapat dilindungi',
		coverage: 'Cakupan',
		employed_coverage: 'Peserta aktif dari semua penduduk bekerja',
		registered_coverage: 'Terdaftar dari potensi',
		uncovered: 'Belum terlindungi',
		uncovered_share: 'Bagian yang belum terlindungi',
		segment_share: 'Bagian dari peserta aktif',
		group_share: 'Bagian dari kelompok',
		target_coverage: 'Target cakupan',
		target_active: 'Target peserta aktif',
		target_participants: 'Target peserta',
		target_achievement: 'Capaian target',
		villages_uncovered: 'Desa belum terlindungi',
		employed: 'Penduduk bekerja (kutipan)',
		labour_force: 'Angkatan kerja (kutipan)',
		formal_workers: 'Pekerja formal (kutipan)',
		informal_workers: 'Pekerja informal (kutipan)'
	},
	segment: {
		total: 'semua segmen',
		pu: 'Penerima Upah (PU)',
		bpu: 'Bukan Penerima Upah (BPU)',
		jakon: 'Jasa Konstruksi (Jakon)',
		pmi: 'Pekerja Migran Indonesia (PMI)',
		formal: 'pekerja formal',
		informal: 'pekerja informal',
		male: 'laki-laki',
		female: 'perempuan'
	},
	unit: { people: 'orang', percent: '', villages: 'desa' },
	denominator: {
		'': '',
		potential: 'dari potensi tenaga kerja',
		labour_force: 'dari angkatan kerja',
		employed: 'dari penduduk bekerja',
		wage_workers: 'dari pekerja berupah',
		informal_workers: 'dari pekerja informal',
		village_officials: 'dari perangkat desa',
		group: 'dari kelompoknya',
		unstated: 'dasar tidak disebut sumber'
	},
	basis: {
		domicile: 'menurut domisili (UCJ)',
		registration: 'menurut tempat pendaftaran',
		branch: 'menurut wilayah kantor cabang',
		unstated: 'cara hitung tidak disebut'
	},
	jakon: { yes: 'termasuk Jasa Konstruksi', no: 'tanpa Jasa Konstruksi' },
	status: { ok: 'Sesuai sumber', conflict: 'Sumber berbeda', doubtful: 'Perlu dicek' },
	regionKind: { nation: 'Negara', province: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' },
	map: {
		choose: 'Cari kabupaten/kota',
		chooseAll: 'Semua wilayah',
		unknownRegion: (value: string) =>
			`Parameter ‘wilayah’ (${value}) tidak dikenali; ditampilkan semua wilayah.`,
		regionCount: (count: number) => `${count} wilayah`,
		withoutRank: 'Wilayah tanpa angka',
		strip: 'Sembilan kota, diperbesar; skala sama antarkota',
		ranking: 'Peringkat',
		pickFromRanking: 'Pilih wilayah',
		rankedNote: 'Tanggal angka berbeda-beda; bandingkan dengan hati-hati.',
		old: 'Angka lama',
		oldNote: 'Lebih dari dua tahun sebelum angka terbaru di peta ini; tidak ikut peringkat.',
		undatedTitle: 'Tanpa tanggal',
		undatedNote: 'Sumber tidak menyebut kapan; tidak ikut peringkat.',
		missing: 'Belum ada angka publik',
		missingNote: 'Tidak ada pernyataan publik tentang cakupan total wilayah ini.',
		figures: 'Yang ditampilkan',
		period: 'Waktu',
		previous: 'Sebelumnya',
		next: 'Sesudahnya',
		table: 'Tabel lengkap',
		class: 'Kelas',
		region: 'Wilayah',
		when: 'Per',
		toRegion: 'Halaman wilayah ini',
		sea: 'Laut Jawa',
		ocean: 'Samudra Hindia',
		boundaries:
			'Batas wilayah: BPS, COD-AB Indonesia 2020 melalui OCHA/HDX, CC BY 3.0 IGO; disederhanakan, bukan batas hukum.',
		rank: (rank: number, of: number) => `Peringkat ${rank} dari ${of} yang berangka`,
		selected: 'Wilayah terpilih',
		province: 'Provinsi',
		hint: 'Pilih wilayah di peta atau di daftar.'
	},
	difference: (points: string, direction: 'above' | 'below' | 'same', than: string) =>
		direction === 'same'
			? `Setara dengan ${than}`
			: `${points} poin persen di ${direction === 'above' ? 'atas' : 'bawah'} ${than}`,
	coverage: {
		name: 'Cakupan',
		title: 'Cakupan peserta aktif, 27 kabupaten/kota Jawa Barat',
		legend: 'Peserta aktif per 100 potensi tenaga kerja',
		latestLede: (counted: number, missing: number) =>
			`Angka terbaru yang pernah dipublikasikan untuk tiap wilayah. Sebanyak ${counted} wilayah berangka, ${missing} belum ada angka publik.`,
		monthLede: (month: string, counted: number, missing: number) =>
			`Angka yang dipublikasikan tentang keadaan sampai akhir ${month}. Sebanyak ${counted} wilayah berangka, ${missing} belum ada angka publik.`,
		description: (
			when: string | null,
			best: string,
			least: string,
			counted: number,
			missing: number
		) =>
			`Peta cakupan peserta aktif BPJS Ketenagakerjaan di 27 kabupaten/kota Jawa Barat, ${when === null ? 'angka terbaru' : `keadaan sampai ${when}`}. Tertinggi ${best}, terendah ${least}. Sebanyak ${counted} wilayah berangka, ${missing} belum ada angka publik.`,
		sentence: (name: string, value: string, when: string) => `Cakupan ${name} ${value} (${when}).`,
		sentenceWithCounts: (
			name: string,
			value: string,
			when: string,
			active: string,
			potential: string
		) =>
			`Cakupan ${name} ${value} (${when}): ${active} peserta aktif dari ${potential} potensi tenaga kerja.`,
		noSentence: (name: string) => `${name}: belum ada angka publik tentang cakupan.`,
		counts: (active: string, potential: string) =>
			`${active} peserta aktif dari ${potential} potensi tenaga kerja`,
		activeOnly: (active: string) => `${active} peserta aktif`,
		uncovered: (count: string) => `Belum terlindungi: ${count} orang (dihitung dari kedua angka)`,
		uncoveredAbout: (count: string) =>
			`Belum terlindungi: sekitar ${count} orang (dihitung dari kedua angka)`,
		target: (name: string, value: string) => `${name}: ${value}`,
		targetGap: (name: string, value: string, count: string) =>
			`${name}: ${value} → kurang ${count} orang`,
		printedPotential: (value: string) => `Sumber mencetak “${value}” sebagai potensi.`,
		computedNote: (value: string) => `Dihitung dari jumlah yang dicetak sumber: ${value}.`,
		provinceLede: (counted: number) =>
			`${counted} dari 27 kabupaten/kota punya angka cakupan yang dipublikasikan. Pilih wilayah di peta atau di daftar.`,
		columns: {
			value: 'Cakupan',
			active: 'Peserta aktif',
			potential: 'Potensi',
			source: 'Sumber',
			note: 'Keterangan'
		},
		caption: (when: string | null) =>
			`Cakupan peserta aktif BPJS Ketenagakerjaan, ${when === null ? 'angka terbaru' : `keadaan sampai ${when}`}`,
		sourceLine: (count: number, first: string, last: string) =>
			`Sumber: ${count} pernyataan publik, ${first}–${last}; tiap angka dengan sumbernya ada di tabel.`,
		sourceNote:
			'Cakupan = peserta aktif ÷ potensi tenaga kerja. Sumber memakai dasar hitung yang berbeda-beda.',
		metaTitle: (when: string | null) =>
			`Cakupan peserta aktif Jawa Barat${when === null ? '' : `, ${when}`}`
	},
	gauge: {
		valueText: (percent: string, rest: string) => `${percent} persen${rest}`,
		printedCounts: (active: string, potential: string) => `: ${active} dari ${potential} orang`
	},
	home: {
		title: 'Peta Jamsostek',
		metaTitle: 'Peta Jamsostek: cakupan jaminan sosial ketenagakerjaan',
		headline: { before: 'Baru', after: 'pekerja terlindungi jaminan sosial ketenagakerjaan.' },
		lede: (coverage: string, when: string) =>
			`Itu ${coverage} dari potensi tenaga kerja nasional pada ${when}. Lihat wilayah mana di Jawa Barat yang sudah terlindungi, mana yang tertinggal, dan mana yang angkanya belum dibuka.`,
		nationalThenName: 'Cakupan nasional',
		latestNational: 'Angka nasional terbaru',
		implied: (potential: string) => `dari sekitar ${potential} potensi, dihitung dari kedua angka`,
		more: 'Selanjutnya',
		description:
			'Peta dan angka peserta aktif BPJS Ketenagakerjaan: nasional dan 27 kabupaten/kota Jawa Barat, tiap angka dengan tanggal dan sumbernya.',
		ways: {
			national: [
				'Nasional',
				'Peserta aktif dari tahun ke tahun, pekerja formal dan informal, dan target yang pernah diumumkan.'
			],
			informal: [
				'Pekerja informal',
				'Di mana pekerja tanpa hubungan kerja formal paling banyak, 2018–2025.'
			],
			regions: [
				'27 wilayah',
				'Satu halaman untuk tiap kabupaten/kota: semua pernyataan, tanggal, sumber, dan ketenagakerjaannya.'
			],
			data: ['Data & metode', 'Asal tiap angka, cara memilihnya, yang bertentangan, dan unduhan.']
		}
	},
	national: {
		title: 'Perlindungan pekerja, nasional',
		metaTitle: 'Cakupan nasional',
		description:
			'Cakupan nasional BPJS Ketenagakerjaan: total, pekerja formal dan informal, peserta aktif dari tahun ke tahun, segmen, dan target.',
		lede: (value: string, when: string, thenValue: string, thenWhen: string) =>
			`Angka terbaru yang dipublikasikan ${value} (${when}); pada ${thenWhen} ${thenValue}. Sumber memakai potensi yang berbeda, jadi selisihnya bukan ukuran naik atau turun.`,
		gauges: 'Cakupan menurut sumber',
		gaugesNote: 'Satu skala untuk semua batang. Persentase seperti dicetak sumber.',
		total: 'Semua pekerja',
		formal: 'Pekerja formal yang memenuhi syarat',
		informal: 'Pekerja informal yang memenuhi syarat',
		series: 'Peserta aktif dari tahun ke tahun',
		seriesNote:
			'Tiap titik satu pernyataan. Titik tidak disambung: sumber dan cara hitungnya berbeda. Titik kosong: ada sumber lain yang berbeda.',
		seriesTable: 'Semua pernyataan tentang peserta aktif, semua segmen',
		segments: 'Menurut segmen',
		segmentsNote: (when: string) => `Pernyataan terbaru yang menyebut segmen, ${when}.`,
		segmentsTable: 'Peserta aktif menurut segmen, semua pernyataan',
		targets: 'Target yang pernah diumumkan',
		targetsNote: 'Dasar tiap target berbeda; jangan dibandingkan langsung.',
		potentials: 'Potensi tenaga kerja menurut sumber',
		conflicts: 'Semua persentase yang dipublikasikan'
	},
	statements: {
		when: 'Keadaan per',
		what: 'Apa',
		value: 'Angka tercetak',
		source: 'Sumber',
		note: 'Keterangan',
		base: 'Dasar'
	},
	region: {
		metaTitle: (name: string) => `${name}: cakupan dan pekerja`,
		description: (sentence: string, count: number) =>
			`${sentence} Semua ${count} pernyataan publik, sumber, dan ketenagakerjaannya.`,
		informalSentence: (value: string, year: number) =>
			`Pekerja informal ${value} dari penduduk bekerja (Agustus ${year}).`,
		gaugeTitle: 'Cakupan peserta aktif',
		noGauge:
			'Belum ada pernyataan publik tentang cakupan total wilayah ini. Bila Anda memegang angka resminya, kirimkan sumbernya.',
		place: 'Kedudukan',
		neighbours: 'Wilayah tetangga',
		neighboursNote: 'Cakupan terbaru yang dipublikasikan.',
		statements: 'Semua pernyataan publik',
		statementsNote: 'Angka seperti dicetak sumber, dari yang terbaru.',
		statementsCaption: (name: string) => `Pernyataan publik tentang ${name}`,
		labour: 'Ketenagakerjaan',
		labourForce: 'Angkatan kerja',
		informalShare: 'Bagian pekerja informal',
		labourForceUnit: 'orang, Agustus tiap tahun',
		informalShareUnit: 'persen dari penduduk bekerja, Agustus tiap tahun',
		million: 'juta',
		thousand: 'ribu',
		labourCaption: (name: string) => `Ketenagakerjaan ${name}, Agustus tiap tahun`,
		labourSource:
			'Sumber: BPS, Sakernas Agustus 2017–2025. Pekerja informal (BPS) tidak sama dengan potensi BPU.',
		breakLegend:
			'Garis putus-putus: deret tidak disambung. Titik kosong: hitungan asli 2017 seperti pertama terbit.',
		employed: 'Penduduk bekerja',
		formal: 'Pekerja formal',
		informal: 'Pekerja informal',
		tpt: 'TPT',
		year: 'Tahun',
		locator: (name: string) => `Letak ${name} di Jawa Barat`,
		inMap: 'Lihat di peta',
		index: '27 kabupaten/kota Jawa Barat',
		indexLede:
			'Cakupan terbaru yang dipublikasikan dan bagian pekerja informal. Pilih wilayah untuk semua pernyataan dan sumbernya.',
		indexDescription:
			'Daftar 27 kabupaten/kota Jawa Barat dengan cakupan BPJS Ketenagakerjaan dan bagian pekerja informal.',
		rankedOf: (rank: number, of: number) =>
			`Peringkat ${rank} dari ${of} wilayah yang berangka dan tidak lama.`,
		oldText: 'Angka lama, tidak ikut peringkat.',
		undatedText: 'Tanpa tanggal, tidak ikut peringkat.'
	},
	data: {
		title: 'Data & metode',
		description:
			'Asal tiap angka, cara memilihnya, definisi, sumber yang bertentangan, lisensi, dan unduhan CSV, XLSX, dan TopoJSON.',
		contents: 'Isi halaman',
		lede: (figures: number, sources: number) =>
			`Situs ini memuat ${figures} angka kepesertaan yang pernah dipublikasikan, dari ${sources} sumber, masing-masing dengan tanggalnya. Tidak ada angka yang ditaksir atau diisi sendiri.`,
		sections: [
			{ id: 'definisi', text: 'Definisi' },
			{ id: 'memilih', text: 'Angka mana yang mewarnai peta' },
			{ id: 'ketenagakerjaan', text: 'Ketenagakerjaan' },
			{ id: 'lisensi', text: 'Lisensi' },
			{ id: 'siapa', text: 'Siapa kami' },
			{ id: 'unduhan', text: 'Unduhan' },
			{ id: 'bertentangan', text: 'Angka yang bertentangan' },
			{ id: 'sumber', text: 'Daftar sumber' }
		],
		downloads: 'Unduhan',
		readme: 'arti tiap kolom, cara membaca, cara menambah angka',
		conflicts: 'Angka yang bertentangan atau perlu dicek',
		conflictsNote:
			'Kedua sisi ditampilkan. Keterangan menyebut angka lainnya dan alasan pilihannya.',
		sourceList: 'Daftar sumber',
		sourceCaption: 'Semua sumber',
		columns: {
			id: 'Kode',
			publisher: 'Penerbit',
			title: 'Judul',
			date: 'Terbit',
			licence: 'Lisensi',
			figures: 'Angka'
		},
		notStated: 'tidak disebut'
	},
	notFound: {
		title: 'Halaman tidak ditemukan',
		text: 'Alamat ini tidak ada atau salah ketik. Mulai lagi dari sini:'
	}
};

export type Copy = typeof id;
