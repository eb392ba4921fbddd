import type { Lang } from '../lang.ts';

/** What the maps of the labour force survey say, whichever figure they show. */
const id = {
	where: { jabar: '27 kabupaten/kota Jawa Barat', provinces: '38 provinsi' },
	title: (name: string, where: string, year: number) => `${name}, ${where}, Agustus ${year}`,
	metaTitle: (name: string, where: string, year: number | null) =>
		`${name} ${where}${year === null ? '' : `, ${year}`}`,
	metaWhere: { jabar: 'Jawa Barat', provinces: 'menurut provinsi' },
	description: (
		what: string,
		where: string,
		year: number,
		whole: string,
		most: string,
		least: string
	) => `Peta ${what} di ${where}, Agustus ${year}. ${whole}. Tertinggi ${most}, terendah ${least}.`,
	sentence: (name: string, region: string, value: string, year: number, counts: string) =>
		`${name} ${region} ${value} (Agustus ${year}): ${counts}.`,
	caption: (name: string, year: number) => `${name}, Agustus ${year}`,
	rankedNote: 'Dari yang tertinggi. Semua angka dari satu survei, Agustus tahun yang sama.',
	circleKey: (sizes: string) =>
		`Luas lingkaran sebanding dengan jumlah orang. Lingkaran pembanding di kiri bawah: ${sizes}`,
	columns: {
		informal: 'Pekerja informal',
		formal: 'Pekerja formal',
		employed: 'Penduduk bekerja',
		unemployed: 'Penganggur',
		labourForce: 'Angkatan kerja'
	},
	sourceLine: (year: number) => `Sumber: BPS, Sakernas Agustus ${year}.`,
	originalNote: 'Hitungan asli seperti pertama terbit; tidak sebanding dengan 2018 dan sesudahnya.',
	breakNote: {
		jabar:
			'Jumlah orang 2023 dan sesudahnya tidak sebanding dengan 2022 dan sebelumnya (penimbang baru).',
		provinces:
			'Enam provinsi di Papua dihitung menurut batas sejak 2022 untuk semua tahun, jadi tidak sama dengan tabel 34 provinsi.'
	}
};

const en: typeof id = {
	where: { jabar: 'the 27 regencies and cities of Jawa Barat', provinces: 'the 38 provinces' },
	title: (name, where, year) => `${name}, ${where}, August ${year}`,
	metaTitle: (name, where, year) => `${name} ${where}${year === null ? '' : `, ${year}`}`,
	metaWhere: { jabar: 'in Jawa Barat', provinces: 'by province' },
	description: (what, where, year, whole, most, least) =>
		`Map of ${what} in ${where}, August ${year}. ${whole}. Highest ${most}, lowest ${least}.`,
	sentence: (name, region, value, year, counts) =>
		`${name}, ${region}: ${value} (August ${year}), ${counts}.`,
	caption: (name, year) => `${name}, August ${year}`,
	rankedNote: 'From the highest. All figures from one survey, August of the same year.',
	circleKey: (sizes) =>
		`The area of a circle is proportional to people. Circles for comparison at the lower left: ${sizes}`,
	columns: {
		informal: 'Informal workers',
		formal: 'Formal workers',
		employed: 'Employed',
		unemployed: 'Unemployed',
		labourForce: 'Labour force'
	},
	sourceLine: (year) => `Source: BPS, Sakernas August ${year}.`,
	originalNote: 'Original count as first published; not comparable with 2018 and later.',
	breakNote: {
		jabar: 'Head counts from 2023 on are not comparable with 2022 and before (new weights).',
		provinces:
			'The six provinces of Papua are counted within the boundaries of 2022 for all years, so they differ from tables of 34 provinces.'
	}
};

export const SURVEY_COPY: Record<Lang, typeof id> = { id, en };
