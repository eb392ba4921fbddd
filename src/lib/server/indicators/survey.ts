import { informalShareOf, unemploymentRateOf } from '#lib/model/labour.ts';
import { DIFFERENCE_SCALE, INFORMAL_SCALE, makeScale } from '#lib/model/scale.ts';
import type { SurveyIndicator } from './survey-indicator.ts';

export const INFORMAL: SurveyIndicator = {
	key: 'pekerja-informal',
	kind: 'areas',
	scale: INFORMAL_SCALE,
	decimals: 1,
	valueOf: informalShareOf,
	columns: ['informal', 'formal', 'employed', 'labourForce'],
	words: {
		id: {
			name: 'Pekerja informal',
			what: 'bagian pekerja informal',
			lede: 'Bagian penduduk bekerja di luar hubungan kerja formal. Pekerja informal menurut BPS tidak sama dengan potensi BPU.',
			legend: 'Pekerja informal per 100 penduduk bekerja',
			counts: (n) => `${n.informal} pekerja informal dari ${n.employed} penduduk bekerja`,
			sourceNote:
				'Formal = berusaha dibantu buruh tetap + buruh/karyawan/pegawai; informal = lima status lainnya (definisi BPS).'
		},
		en: {
			name: 'Informal workers',
			what: 'the share of informal workers',
			lede: 'The share of employed people outside formal employment. Informal workers as counted by BPS are not the same as the BPU potential.',
			legend: 'Informal workers per 100 employed people',
			counts: (n) => `${n.informal} informal workers of ${n.employed} employed people`,
			sourceNote:
				'Formal = employers with permanent workers + employees; informal = the other five statuses (definition of BPS).'
		}
	}
};

export const DIFFERENCE: SurveyIndicator = {
	key: 'selisih',
	kind: 'areas',
	scale: DIFFERENCE_SCALE,
	decimals: 1,
	valueOf: (row, whole) => {
		const [share, base] = [informalShareOf(row), whole && informalShareOf(whole)];
		return share === null || base === null ? null : share - base;
	},
	columns: ['informal', 'employed'],
	words: {
		id: {
			name: 'Selisih pekerja informal',
			what: 'selisih bagian pekerja informal dari Jawa Barat',
			lede: 'Bagian pekerja informal dikurangi bagian se-Jawa Barat, dalam poin persen. Oranye: lebih sedikit pekerja informal; ungu: lebih banyak; di tengah: setara.',
			legend: 'Poin persen di atas atau di bawah Jawa Barat',
			counts: (n) => `${n.share} pekerja informal, ${n.whole} ${n.wholeShare}`,
			sourceNote: 'Selisih dihitung dari bagian yang belum dibulatkan.'
		},
		en: {
			name: 'Difference in informal workers',
			what: 'the difference in the share of informal workers from Jawa Barat',
			lede: 'The share of informal workers minus that of Jawa Barat, in percentage points. Orange: fewer informal workers; purple: more; in the middle: level.',
			legend: 'Percentage points above or below Jawa Barat',
			counts: (n) => `${n.share} informal workers, ${n.whole} ${n.wholeShare}`,
			sourceNote: 'The difference is computed from shares before rounding.'
		}
	}
};

export const UNEMPLOYMENT: SurveyIndicator = {
	key: 'pengangguran',
	kind: 'areas',
	// The 27 regions run from 1,5 to 14,3 percent in 2018–2025, their middle between 7 and 11.
	scale: makeScale('percent', [4, 6, 8, 10], 'coverage', [0, 16]),
	decimals: 2,
	valueOf: unemploymentRateOf,
	columns: ['unemployed', 'employed', 'labourForce'],
	words: {
		id: {
			name: 'Pengangguran terbuka (TPT)',
			what: 'tingkat pengangguran terbuka (TPT)',
			lede: 'Bagian angkatan kerja yang menganggur. Orang yang menganggur tidak punya pemberi kerja yang mendaftarkannya; tinggi rendahnya tidak menjelaskan cakupan dengan sendirinya.',
			legend: 'Penganggur per 100 angkatan kerja',
			counts: (n) => `${n.unemployed} penganggur dari ${n.labourForce} angkatan kerja`,
			sourceNote: 'TPT = penganggur ÷ angkatan kerja.'
		},
		en: {
			name: 'Open unemployment rate (TPT)',
			what: 'the open unemployment rate (TPT)',
			lede: 'The share of the labour force that is unemployed. People without work have no employer to register them; the rate alone does not explain coverage.',
			legend: 'Unemployed per 100 of the labour force',
			counts: (n) => `${n.unemployed} unemployed of a labour force of ${n.labourForce}`,
			sourceNote: 'TPT = unemployed ÷ labour force.'
		}
	}
};

export const LABOUR_FORCE: SurveyIndicator = {
	key: 'angkatan-kerja',
	kind: 'circles',
	valueOf: ({ labourForce }) => labourForce,
	partOf: ({ employed }) => employed,
	sizes: [2_500_000, 1_000_000, 250_000],
	columns: ['employed', 'unemployed'],
	words: {
		id: {
			name: 'Angkatan kerja',
			what: 'angkatan kerja',
			lede: 'Penduduk bekerja ditambah penganggur. Lingkaran luar: angkatan kerja; lingkaran dalam: penduduk bekerja. Angkatan kerja tidak sama dengan potensi BPJS Ketenagakerjaan.',
			legend: 'Angkatan kerja (luar) dan penduduk bekerja (dalam)',
			counts: (n) => `${n.employed} bekerja, ${n.unemployed} menganggur`,
			sourceNote: 'Angkatan kerja = penduduk bekerja + penganggur.'
		},
		en: {
			name: 'Labour force',
			what: 'the labour force',
			lede: 'Employed people plus the unemployed. Outer circle: labour force; inner circle: employed people. The labour force is not the same as the potential of BPJS Ketenagakerjaan.',
			legend: 'Labour force (outer) and employed people (inner)',
			counts: (n) => `${n.employed} employed, ${n.unemployed} unemployed`,
			sourceNote: 'Labour force = employed + unemployed.'
		}
	}
};
