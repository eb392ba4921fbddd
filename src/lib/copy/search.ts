import type { Lang } from '../lang.ts';

const id = {
	label: 'Cari wilayah, provinsi, atau dapil',
	placeholder: 'Cari wilayah',
	submit: 'Cari',
	results: 'Hasil pencarian',
	/** `{}`: how many. */
	count: 'Hasil: {}',
	none: 'Tidak ada yang cocok.',
	list: 'Lihat daftar wilayah',
	dapil: 'Dapil DPR RI',
	provinces: 'Provinsi',
	dapils: 'Daerah pemilihan DPR RI di Jawa Barat'
};

const en: typeof id = {
	label: 'Find a region, province or constituency',
	placeholder: 'Find a region',
	submit: 'Find',
	results: 'Search results',
	count: 'Results: {}',
	none: 'Nothing matches.',
	list: 'See the list of regions',
	dapil: 'DPR RI constituency',
	provinces: 'Provinces',
	dapils: 'DPR RI constituencies in Jawa Barat'
};

export const SEARCH_COPY: Record<Lang, typeof id> = { id, en };
