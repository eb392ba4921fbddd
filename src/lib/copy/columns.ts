import type { Lang } from '../lang.ts';

/** What each column of the table files means; the columns of `data/` are explained in its README. */
const id = {
	period:
		'Waktu yang diceritakan angka itu, bukan hari beritanya: hari, bulan, atau tahun; kosong bila sumber tidak menyebutnya',
	period_precision: 'Ketelitian waktu itu: day (hari), month (bulan), year (tahun), undated',
	region_code: 'Kode BPS, selalu teks: 0 Indonesia, 2 angka provinsi, 4 angka kabupaten/kota',
	region_name: 'Nama wilayah',
	segment:
		'Siapa yang dihitung: total, pu (penerima upah), bpu (bukan penerima upah), jakon (jasa konstruksi), pmi (pekerja migran), formal, informal, male, female',
	participants:
		'Peserta aktif, orang; kosong bila pernyataan itu tidak mencetaknya atau mencetak rentang',
	participants_printed: 'Peserta aktif persis seperti dicetak sumber',
	participants_status: 'Seperti status, untuk jumlah peserta',
	workforce:
		'Potensi tenaga kerja menurut pernyataan yang sama, orang; kosong bila tidak dicetak atau dicetak sebagai rentang',
	workforce_printed: 'Potensi persis seperti dicetak sumber',
	workforce_status:
		'Seperti status, untuk potensi; dari angka yang doubtful tidak dihitung apa pun',
	coverage:
		'Cakupan dalam persen seperti dicetak sumber (36.43 berarti 36,43%); kosong bila tidak dicetak atau hanya berupa batas',
	coverage_printed: 'Cakupan persis seperti dicetak sumber, tanpa tanda persen',
	coverage_low: 'Batas bawah bila sumber mencetak rentang atau “lebih dari”, persen',
	coverage_high: 'Batas atas bila sumber mencetak rentang atau “hampir”, persen',
	coverage_computed:
		'100 × participants ÷ workforce, tidak dibulatkan; hanya bila satu pernyataan mencetak keduanya',
	approximate: 'Kolom yang menurut sumber hanya “sekitar”, dipisah spasi',
	status:
		'ok; conflict: sumber lain menyebut angka berbeda untuk hal dan waktu yang sama; doubtful: tidak mungkin benar seperti dicetak',
	preferred: 'yes bila dipilih di antara beberapa angka; alasannya di catatan',
	basis:
		'Tempat orang dihitung: domicile (domisili), registration (tempat pemberi kerja terdaftar), branch (wilayah kantor cabang), unstated (tidak disebut)',
	denominator: 'Dasar persentase atau potensi menurut sumber; unstated: tidak disebut',
	jakon: 'Apakah jasa konstruksi termasuk: yes, no, unknown; kosong bila tidak relevan',
	map_from:
		'Bulan pertama yang petanya memakai baris ini. Peta bulan M memakai baris dengan map_from ≤ M ≤ map_until; map_until kosong: sampai kini',
	map_until: 'Bulan terakhir yang petanya memakai baris ini; kosong bila belum berakhir',
	map_latest: 'yes bila peta terbaru memakai baris ini',
	revision: 'Nomor revisi angka ini menurut catatan perubahan, mulai dari 1',
	statement_id: 'Kunci kalimat sumber; baris-barisnya ada di statements.csv',
	source_id: 'Kunci sumber di sources.csv; peserta, potensi, dan cakupan satu baris bersumber sama',
	source_publisher: 'Penerbit sumber',
	source_title: 'Judul sumber',
	source_url: 'Alamat sumber; kosong bila tidak diketahui',
	source_date: 'Tanggal terbit sumber sejauh diketahui',
	note_id: 'Catatan, bahasa Indonesia',
	note_en: 'Catatan, bahasa Inggris',
	people: 'Orang; dicetak sumber atau dihitung, lihat how',
	people_printed: 'Jumlah persis seperti dicetak sumber; kosong bila dihitung',
	how: 'printed: dicetak sumber; computed: workforce − participants dari satu pernyataan',
	rounded: 'yes bila sumber membulatkan angkanya atau menyebut “sekitar”',
	about: 'yes bila sumber menyebut “sekitar”',
	metric: 'Apa yang dihitung; arti tiap nilai ada di README.md',
	unit: 'people (orang), percent (persen), atau villages (desa)',
	printed: 'Angka persis seperti dicetak sumber, tanpa tanda persen',
	value: 'Angka yang sama sebagai bilangan; persen ditulis 31.7, bukan 0.317',
	low: 'Batas bawah bila sumber mencetak rentang atau batas',
	high: 'Batas atas bila sumber mencetak rentang atau batas',
	programme: 'Program: jkk, jkm, jht, jp, jkp; kosong: semua',
	ecosystem: 'Kelompok yang disebut sumber, misalnya desa atau rentan; kosong: semua',
	year: 'Tahun survei; keadaan Agustus',
	vintage:
		'backcast: 2018–2025 dengan penimbang baru; original: 2017 seperti pertama terbit. Jangan disambung',
	labour_force: 'Angkatan kerja, orang',
	employed: 'Penduduk bekerja, orang',
	unemployed: 'Pengangguran terbuka, orang',
	own_account: 'Berusaha sendiri, orang',
	own_account_with_temporary: 'Berusaha dibantu buruh tidak tetap/tidak dibayar, orang',
	employer_with_permanent: 'Berusaha dibantu buruh tetap, orang',
	employee: 'Buruh/karyawan/pegawai, orang',
	casual_agriculture: 'Pekerja bebas di pertanian, orang',
	casual_non_agriculture: 'Pekerja bebas di nonpertanian, orang',
	unpaid_family: 'Pekerja keluarga/tidak dibayar, orang',
	formal: 'employer_with_permanent + employee (definisi BPS), orang',
	informal: 'employed − formal, orang',
	figure_value: 'Nilai yang digambar, tidak dibulatkan, dalam satuan figure_unit',
	figure_unit: 'percent (persen), points (poin persen), atau people (orang)',
	unemployment_rate: 'TPT dalam persen seperti diterbitkan BPS',
	source_ids: 'Kunci sumber di sources.csv, dipisah spasi'
};

const en: typeof id = {
	period:
		'The time the figure is about, not the day of the news: a day, a month or a year; empty where the source does not say',
	period_precision: 'How precise that time is: day, month, year, undated',
	region_code: 'BPS code, always a text: 0 Indonesia, 2 digits a province, 4 a kabupaten or kota',
	region_name: 'Name of the region',
	segment:
		'Who is counted: total, pu (wage earners), bpu (others), jakon (construction), pmi (migrant workers), formal, informal, male, female',
	participants:
		'Active participants, people; empty where the statement prints none, or prints a range',
	participants_printed: 'Active participants exactly as the source prints them',
	participants_status: 'As status, for the participants',
	workforce:
		'Potential workforce by the same statement, people; empty where none is printed, or a range',
	workforce_printed: 'The potential exactly as the source prints it',
	workforce_status: 'As status, for the potential; nothing is computed from a doubtful one',
	coverage:
		'Coverage in percent as the source prints it (36.43 is 36.43%); empty where none is printed, or only a bound',
	coverage_printed: 'Coverage exactly as the source prints it, without a percent sign',
	coverage_low: 'Lower end where the source prints a range or “more than”, percent',
	coverage_high: 'Upper end where the source prints a range or “almost”, percent',
	coverage_computed:
		'100 × participants ÷ workforce, not rounded; only where one statement prints both',
	approximate: 'Columns that the source calls “about”, with a space between',
	status:
		'ok; conflict: another source gives a different figure for the same thing and time; doubtful: it cannot be right as printed',
	preferred: 'yes where one of several figures had to be chosen; the note says why',
	basis:
		'Where people are counted: domicile, registration (of the employer), branch (area of an office), unstated',
	denominator: 'What the percentage or the potential refers to by the source; unstated: not said',
	jakon:
		'Whether construction workers are included: yes, no, unknown; empty where it makes no sense',
	map_from:
		'First month whose map shows this row. The map of month M shows the rows with map_from ≤ M ≤ map_until; map_until empty: until now',
	map_until: 'Last month whose map shows this row; empty while it still does',
	map_latest: 'yes where the latest map shows this row',
	revision: 'Number of this figure’s revision by the change log, from 1 on',
	statement_id: 'Key of the published sentence; its rows are in statements.csv',
	source_id:
		'Key of the source in sources.csv; participants, potential and coverage of a row have the same source',
	source_publisher: 'Publisher of the source',
	source_title: 'Title of the source',
	source_url: 'Address of the source; empty where none is known',
	source_date: 'Date of publication of the source as far as known',
	note_id: 'Remark, in Indonesian',
	note_en: 'Remark, in English',
	people: 'People; printed by the source or computed, see how',
	people_printed: 'The number exactly as the source prints it; empty where it is computed',
	how: 'printed: by the source; computed: workforce − participants of one statement',
	rounded: 'yes where the source rounds its figures or calls them “about”',
	about: 'yes where the source says “about”',
	metric: 'What is counted; README.md explains each value',
	unit: 'people, percent or villages',
	printed: 'The figure exactly as the source prints it, without a percent sign',
	value: 'The same as a number; a percentage is 31.7, not 0.317',
	low: 'Lower end where the source prints a range or a bound',
	high: 'Upper end where the source prints a range or a bound',
	programme: 'Programme: jkk, jkm, jht, jp, jkp; empty: all',
	ecosystem:
		'A group the source speaks of, such as desa (villages) or rentan (vulnerable); empty: all',
	year: 'Year of the survey, August round',
	vintage:
		'backcast: 2018–2025 on later weights; original: 2017 as first published. Never join the two',
	labour_force: 'Labour force, people',
	employed: 'Employed people',
	unemployed: 'Unemployed people',
	own_account: 'Own-account workers without help, people',
	own_account_with_temporary: 'Own-account workers with temporary or unpaid workers, people',
	employer_with_permanent: 'Employers with permanent, paid workers, people',
	employee: 'Employees, people',
	casual_agriculture: 'Casual workers in agriculture, people',
	casual_non_agriculture: 'Casual workers outside agriculture, people',
	unpaid_family: 'Unpaid family workers, people',
	formal: 'employer_with_permanent + employee (definition of BPS), people',
	informal: 'employed − formal, people',
	figure_value: 'The value that is drawn, not rounded, in the unit of figure_unit',
	figure_unit: 'percent, points (percentage points) or people',
	unemployment_rate: 'Unemployment rate (TPT) in percent as published by BPS',
	source_ids: 'Keys of sources in sources.csv, with a space between'
};

export const COLUMN_COPY: Record<Lang, typeof id> = { id, en };
