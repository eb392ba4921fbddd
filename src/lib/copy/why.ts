import type { Lang } from '../lang.ts';

/** What the pages of regions say about why coverage is high or low, and about similar regions. */
const id = {
	title: 'Mengapa cakupannya tinggi atau rendah?',
	lede: 'Empat hal yang berkaitan dengan cakupan, berdampingan. Berkaitan tidak berarti menjadi sebabnya.',
	coverage: {
		title: 'Cakupan, di samping yang lain',
		note: 'Angka terbaru yang dipublikasikan, masing-masing dengan tanggal dan dasarnya. Tidak dirata-ratakan.',
		here: 'wilayah ini',
		old: (when: string) => `angka lama (${when}), tidak disandingkan`,
		undated: 'angka tanpa tanggal, tidak disandingkan'
	},
	peers: {
		title: 'Wilayah serupa',
		reason: (kind: string, share: string, ownShare: string, force: string, ownForce: string) =>
			`${kind}, pekerja informal ${share} (di sini ${ownShare}), angkatan kerja ${force} (di sini ${ownForce})`,
		/** `kind` is null for provinces, which are all of one kind. */
		rule: (kind: string | null, count: number, of: number, year: number) =>
			`Serupa berarti: ${count} ${kind === null ? 'provinsi' : `wilayah sejenis (${kind} dengan ${kind})`} yang paling dekat dalam bagian pekerja informal (poin persen) dan besar angkatan kerja (logaritma), Agustus ${year}, masing-masing dibagi simpangan baku ${of} ${kind === null ? 'provinsi' : 'kabupaten/kota'}. Bila sama dekat, kode yang lebih kecil lebih dulu.`,
		compare: (name: string) => `Bandingkan ${name} dengan yang serupa`
	},
	mix: {
		title: 'Pekerja informal dan formal',
		note: (year: number) =>
			`Bagian dari penduduk bekerja, BPS, Sakernas Agustus ${year}. Pekerja informal (BPS) tidak sama dengan potensi BPU.`,
		shares: (informal: string, formal: string) => `${informal} informal, ${formal} formal`,
		difference: (text: string) => `Bagian pekerja informal: ${text}.`,
		national: (formal: string, informal: string, when: string) =>
			`Secara nasional cakupan pekerja formal ${formal} dan pekerja informal ${informal} (${when}, dari yang memenuhi syarat). Jadi bagian pekerja informal yang besar berkaitan dengan cakupan yang rendah.`
	},
	within: {
		title: 'Cakupan di dalam segmen',
		note: 'Angka terbaru tiap segmen, dengan tanggalnya. Dasar tiap angka dapat berbeda.',
		coverageOf: (segment: string) => `cakupan ${segment}`,
		missing: (list: string) => `Belum ada angka publik untuk wilayah ini: ${list}.`,
		old: (list: string) =>
			`Angka lama tidak ditampilkan di sini: ${list}. Lihat semua pernyataan publik.`
	},
	split: {
		title: (reference: string) => `Selisih dari ${reference}, dibagi dua`,
		explain:
			'Selisih cakupan dapat dibagi tepat menjadi dua: bagian yang berkaitan dengan susunan pekerja (segmen mana yang besar) dan bagian yang berkaitan dengan cakupan di dalam tiap segmen.',
		need: 'Untuk itu perlu potensi tenaga kerja dan peserta aktif tiap segmen, dari satu pernyataan, untuk kedua wilayah. Yang belum ada di data kami sebagai angka tersendiri:',
		missing: (name: string, when: string, list: string) =>
			`${name}${when && `, pernyataan ${when}`}: ${list}`,
		differ: 'Kedua wilayah membagi pekerja dengan segmen yang berbeda, jadi tidak dapat dibagi.',
		count: (metric: string, segment: string) => `${metric} ${segment}`,
		sentence: (difference: string, mix: string, within: string) =>
			`Dari selisih ${difference} poin persen, ${mix} berkaitan dengan susunan pekerja dan ${within} dengan cakupan di dalam segmen.`,
		basis: (name: string, coverage: string, when: string) =>
			`${name} ${coverage}, dihitung dari jumlah tiap segmen (${when})`,
		rounded: 'Sebagian jumlah dicetak dalam bulatan, jadi pembagian ini tidak sampai ke orang.',
		detail: 'Hitungan dan rumus',
		mix: 'Susunan pekerja',
		within: 'Cakupan di dalam segmen',
		ofSegment: (segment: string, mix: string, within: string) =>
			`${segment}: susunan ${mix}, cakupan ${within}`,
		points: (value: string) => `${value} poin persen`,
		formula:
			'Rumus (Kitagawa 1955): susunan = Σ (s − s′) × c; di dalam segmen = Σ s′ × (c − c′); s bagian segmen dari potensi, c cakupannya, tanda ′ pembanding.'
	}
};

const en: typeof id = {
	title: 'Why is its coverage high or low?',
	lede: 'Four things that go with coverage, side by side. Going with it does not mean being its cause.',
	coverage: {
		title: 'Coverage, beside the others',
		note: 'Latest published figures, each with its date and base. They are not averaged.',
		here: 'this region',
		old: (when) => `an old figure (${when}), not set beside these`,
		undated: 'an undated figure, not set beside these'
	},
	peers: {
		title: 'Similar regions',
		reason: (kind, share, ownShare, force, ownForce) =>
			`${kind}, informal workers ${share} (here ${ownShare}), labour force ${force} (here ${ownForce})`,
		rule: (kind, count, of, year) =>
			`Similar means: the ${count} ${kind === null ? 'provinces' : `regions of the same kind (${kind} with ${kind})`} nearest in the share of informal workers (percentage points) and the size of the labour force (logarithm), August ${year}, each divided by its standard deviation over the ${of} ${kind === null ? 'provinces' : 'regencies and cities'}. Of equally near ones the lower code comes first.`,
		compare: (name) => `Compare ${name} with those like it`
	},
	mix: {
		title: 'Informal and formal workers',
		note: (year) =>
			`Share of the employed, BPS, Sakernas August ${year}. Informal workers (BPS) are not the same as the BPU potential.`,
		shares: (informal, formal) => `${informal} informal, ${formal} formal`,
		difference: (text) => `Share of informal workers: ${text}.`,
		national: (formal, informal, when) =>
			`Nationally the coverage of formal workers is ${formal} and that of informal workers ${informal} (${when}, of those eligible). A large share of informal workers is therefore associated with low coverage.`
	},
	within: {
		title: 'Coverage within segments',
		note: 'The latest figure of each segment, with its date. Their bases may differ.',
		coverageOf: (segment) => `coverage of ${segment}`,
		missing: (list) => `No public figure yet for this region: ${list}.`,
		old: (list) => `Old figures are not shown here: ${list}. See all public statements.`
	},
	split: {
		title: (reference) => `The difference from ${reference}, in two parts`,
		explain:
			'A difference in coverage can be split exactly in two: a part associated with the mix of workers (which segments are large) and a part associated with the coverage within each segment.',
		need: 'That takes the potential workforce and the active participants of each segment, from one statement, for both regions. Not yet in our data as figures of their own:',
		missing: (name, when, list) => `${name}${when && `, statement of ${when}`}: ${list}`,
		differ: 'The two regions divide their workers into different segments, so it cannot be split.',
		count: (metric, segment) => `${metric} of ${segment}`,
		sentence: (difference, mix, within) =>
			`Of the difference of ${difference} percentage points, ${mix} goes with the mix of workers and ${within} with the coverage within segments.`,
		basis: (name, coverage, when) =>
			`${name} ${coverage}, computed from the counts of each segment (${when})`,
		rounded: 'Some counts are printed rounded, so this split is not exact to the person.',
		detail: 'Counts and formula',
		mix: 'Mix of workers',
		within: 'Coverage within segments',
		ofSegment: (segment, mix, within) => `${segment}: mix ${mix}, coverage ${within}`,
		points: (value) => `${value} percentage points`,
		formula:
			'Formula (Kitagawa 1955): mix = Σ (s − s′) × c; within segments = Σ s′ × (c − c′); s is the share of a segment in the potential, c its coverage, ′ marks the reference.'
	}
};

export const WHY_COPY: Record<Lang, typeof id> = { id, en };
