import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EDITION } from '../edition.ts';
import { PUBLISHED_TABLES } from './published-tables.ts';
import { makeWorkbook } from './workbook.ts';

/** The names of a workbook's sheets, and all its texts. */
async function read(key: string): Promise<{ sheets: string[]; texts: string[] }> {
	const table = PUBLISHED_TABLES.find((candidate) => candidate.key === key);
	if (!table?.make) throw new Error(`no table ${key}`);
	const parts = unzipSync(await makeWorkbook(table, table.make()));
	const found = (part: string, pattern: RegExp) =>
		[...strFromU8(parts[part] ?? new Uint8Array()).matchAll(pattern)].map(([, text = '']) => text);
	return {
		sheets: found('xl/workbook.xml', /<sheet [^>]*name="([^"]+)"/g),
		texts: found('xl/sharedStrings.xml', /<t[^>]*>([^<]*)<\/t>/g)
	};
}

test.each([
	['jawa-barat/cakupan', ['Data', 'Baca saya']],
	['wilayah/3273', ['Data', 'Ketenagakerjaan', 'Baca saya']],
	['cakupan', ['Data', 'Pernyataan', 'Ketenagakerjaan', 'Wilayah', 'Sumber', 'Baca saya']]
])('%s has its sheets', async (key, expected) => {
	expect((await read(key)).sheets).toEqual(expected);
});

test('a workbook says what, where, of which edition and on which terms, and what each column means', async () => {
	const { texts } = await read('wilayah/3273');
	expect(texts).toContain('Cakupan peserta aktif BPJS Ketenagakerjaan, Kota Bandung');
	expect(texts).toContain(EDITION);
	expect(texts.some((text) => text.endsWith('/en/wilayah/3273/'))).toBe(true);
	expect(texts.some((text) => text.includes('melarang penggandaan komersial'))).toBe(true);
	expect(texts).toContain('Nama wilayah');
	expect(texts).toContain('Name of the region');
	expect(texts).toContain('employed − formal, people');
});
