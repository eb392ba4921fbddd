import type { Lang } from '../lang.ts';

/** Names and sentences of figures away from their page. */
const id = {
	coverage: {
		jabar: 'Cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat',
		provinces: 'Cakupan peserta aktif BPJS Ketenagakerjaan menurut provinsi'
	},
	ranking: {
		name: 'Peringkat cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat',
		sentence: (description: string) => description.replace(/^Peta/, 'Peringkat')
	},
	upTo: (when: string) => `sampai ${when}`,
	dated: (name: string, when: string) => (when ? `${name}, ${when}` : name),
	region: {
		name: (region: string) => `Cakupan peserta aktif BPJS Ketenagakerjaan, ${region}`,
		line: 'Pekerja informal per 100 penduduk bekerja'
	},
	dapil: (name: string) => `Cakupan peserta aktif BPJS Ketenagakerjaan, dapil ${name}`,
	gauges: 'Cakupan nasional peserta aktif BPJS Ketenagakerjaan',
	series: 'Peserta aktif BPJS Ketenagakerjaan dari tahun ke tahun, Indonesia',
	parts: 'Peserta aktif BPJS Ketenagakerjaan menurut segmen, Indonesia',
	partsSentence: (when: string, total: string, parts: string) =>
		`Peserta aktif nasional (${when}) ${total}: ${parts}.`,
	sources: (publishers: string) => `Sumber: ${publishers}.`
};

const en: typeof id = {
	coverage: {
		jabar: 'Coverage of active participants of BPJS Ketenagakerjaan, Jawa Barat',
		provinces: 'Coverage of active participants of BPJS Ketenagakerjaan by province'
	},
	ranking: {
		name: 'Ranking by coverage of active participants of BPJS Ketenagakerjaan, Jawa Barat',
		sentence: (description) => description.replace(/^Map/, 'Ranking')
	},
	upTo: (when) => `up to ${when}`,
	dated: (name, when) => (when ? `${name}, ${when}` : name),
	region: {
		name: (region) => `Coverage of active participants of BPJS Ketenagakerjaan, ${region}`,
		line: 'Informal workers per 100 employed people'
	},
	dapil: (name) => `Coverage of active participants of BPJS Ketenagakerjaan, constituency ${name}`,
	gauges: 'National active participation coverage of BPJS Ketenagakerjaan',
	series: 'Active participants of BPJS Ketenagakerjaan over the years, Indonesia',
	parts: 'Active participants of BPJS Ketenagakerjaan by segment, Indonesia',
	partsSentence: (when, total, parts) =>
		`National active participants (${when}) ${total}: ${parts}.`,
	sources: (publishers) => `Sources: ${publishers}.`
};

export const PORTABLE_COPY: Record<Lang, typeof id> = { id, en };
