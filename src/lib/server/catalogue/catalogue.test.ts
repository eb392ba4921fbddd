import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/lang.ts';
import { CATALOGUE, CATALOGUE_ENTRIES, entryAt } from './catalogue.ts';

test('every kind of figure is in the catalogue, each key once', () => {
	const keys = CATALOGUE.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys).toEqual(
		expect.arrayContaining([
			'jawa-barat/cakupan',
			'jawa-barat/peringkat',
			'jawa-barat/pekerja-informal',
			'jawa-barat/belum-terlindungi',
			'nasional/provinsi',
			'nasional/provinsi/pekerja-informal',
			'nasional/cakupan',
			'nasional/tren',
			'nasional/segmen',
			'wilayah/3273',
			'wilayah/32',
			'dapil/11'
		])
	);
});

test.each([
	['jawa-barat/cakupan', 'jawa-barat/cakupan', null],
	['jawa-barat/cakupan/2025-07', 'jawa-barat/cakupan', '2025-07'],
	['jawa-barat/pekerja-informal/2024', 'jawa-barat/pekerja-informal', '2024']
])('%s is found', (path, key, period) => {
	const entry = entryAt(path);
	expect([entry?.figure.key, entry?.period]).toEqual([key, period]);
});

test.each(['', 'jawa-barat', 'jawa-barat/cakupan/2019-01', 'wilayah/9999', 'wilayah/3273/2025-07'])(
	'%j is no figure',
	(path) => {
		expect(entryAt(path)).toBeNull();
	}
);

describe.each(LANGS)('in %s', (lang) => {
	test('every figure has a name, a title, a sentence, a source and a page of its language', () => {
		const poor = CATALOGUE_ENTRIES.map(({ figure, period }) => figure.make(period, lang)).filter(
			({ name, title, sentence, source, page }) =>
				!name ||
				!title.startsWith(name) ||
				!sentence.endsWith('.') ||
				source.length === 0 ||
				/[<>]/.test(title) ||
				page.startsWith('/en/') !== (lang === 'en')
		);
		expect(poor.map(({ key, period }) => [key, period])).toEqual([]);
	});
});

test('a title tells the time of what is shown', () => {
	const titleOf = (path: string) => {
		const entry = entryAt(path);
		return entry?.figure.make(entry.period, 'id').title;
	};
	expect(titleOf('jawa-barat/cakupan/2025-07')).toBe(
		'Cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat, sampai Juli 2025'
	);
	expect(titleOf('jawa-barat/pekerja-informal')).toBe('Pekerja informal Jawa Barat, Agustus 2025');
	expect(titleOf('wilayah/3273')).toBe(
		'Cakupan peserta aktif BPJS Ketenagakerjaan, Kota Bandung, 28 Juli 2025'
	);
});

test('a region in doubt keeps its remark beside its gauge, for frames and pictures', () => {
	const view = entryAt('wilayah/3204')?.figure.make(null, 'id').view;
	expect(view).toMatchObject({
		kind: 'region',
		gauge: { valueText: '31,7%' },
		flag: { label: 'Perlu dicek' }
	});
});
