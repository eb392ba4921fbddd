import { normalizeFieldValue, parseBibFile } from 'bibtex';
import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/lang.ts';
import { CATALOGUE_ENTRIES, entryAt } from './catalogue/catalogue.ts';
import { citeFigure, type Citation } from './citation.ts';
import { escapeBibtex } from './citation/bibtex.ts';
import { EDITION } from './edition.ts';

function cite(path: string, lang: 'id' | 'en'): Citation {
	const entry = entryAt(path);
	if (!entry) throw new Error(`no figure ${path}`);
	return citeFigure(entry.figure.make(entry.period, lang));
}

test('a pinned map is cited by its own address, its time and its revision', () => {
	const { text, accessed } = cite('jawa-barat/cakupan/2025-11', 'id');
	expect(text).toMatch(
		/^Tim Peta Jamsostek \(2026\)\. Cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat, sampai November 2025 \(rev\. 1\)\. Sumber data: 13 pernyataan publik, .+ https:\/\/\S+\/jawa-barat\/cakupan\/2025-11\/\.$/
	);
	expect(accessed).toBe('Diakses {tanggal}.');
});

test('in English, with the title in italics', () => {
	const { text, html, accessed } = cite('nasional/segmen', 'en');
	expect(text).toMatch(
		/^The Peta Jamsostek team \(2026\)\. .+, Indonesia, May 2025 \(rev\. 1\)\. Data: Databoks \(Kemnaker\)\. https:\/\/\S+\/en\/nasional\/cakupan\/\.$/
	);
	expect(html).toMatch(/\(2026\)\. <i>[^<]+, May 2025<\/i> \(rev\. 1\)/);
	expect(html.replaceAll(/<\/?i>/g, '')).toBe(text);
	expect(accessed).toBe('Accessed {date}.');
});

test.each([
	['wilayah/3273', 'Sumber data: Todaynews.'],
	['jawa-barat/pekerja-informal/2024', 'Sumber data: BPS, Sakernas Agustus 2024.'],
	['nasional/provinsi/peserta-terdaftar', 'Sumber data: SPN News (Satu Data Kemnaker).'],
	['jawa-barat/belum-terlindungi', 'Sumber data: Metropolitan.id, Diskominfo Garut, ']
])('%s names its source', (path, source) => {
	expect(cite(path, 'id').text).toContain(source);
});

describe.each(LANGS)('in %s', (lang) => {
	const all = CATALOGUE_ENTRIES.map(({ figure, period }) => {
		const made = figure.make(period, lang);
		return { made, citation: citeFigure(made) };
	});

	test('BibTeX is read by another program as it was meant', () => {
		const library = parseBibFile(all.map(({ citation }) => citation.bibtex).join('\n'));
		expect(Object.keys(library.entries$)).toHaveLength(all.length);
		for (const { made, citation } of all) {
			const key = /^@misc\{([a-z0-9-]+),/.exec(citation.bibtex)?.[1] ?? '';
			const entry = library.getEntry(key);
			const field = (name: string) => String(normalizeFieldValue(entry?.getField(name)) ?? '');
			expect(entry?.type).toBe('misc');
			expect(field('title')).toBe(made.title.replaceAll('–', '--'));
			expect(field('year')).toBe(EDITION.slice(0, 4));
			expect(field('url')).toMatch(new RegExp(`^https?://.+${made.page}$`));
			expect(field('author')).toMatch(/Peta Jamsostek/);
		}
	});

	test('RIS keeps to its form, line by line', () => {
		for (const { made, citation } of all) {
			const lines = citation.ris.split('\r\n');
			expect(lines.pop()).toBe('');
			const fields = lines.map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)?.slice(1));
			expect(fields[0]).toEqual(['TY', 'DATA']);
			expect(fields.at(-1)).toEqual(['ER', '']);
			expect(fields).toContainEqual(['TI', made.title]);
			expect(fields).toContainEqual(['PY', EDITION.slice(0, 4)]);
			expect(fields).not.toContain(undefined);
			expect(citation.ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		}
	});
});

test('what means something to TeX is escaped', () => {
	expect(escapeBibtex('50% & {a}_b #1 $2 ~x ^y \\z 2017–2025')).toBe(
		'50\\% \\& \\{a\\}\\_b \\#1 \\$2 \\textasciitilde{}x \\textasciicircum{}y \\textbackslash{}z 2017--2025'
	);
});
