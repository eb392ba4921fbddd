import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { listFiles } from '../list-files.ts';
import { precompress } from './precompress.ts';

const TEXT = 'Kota Bandung 36,43%\n'.repeat(50);

test('every text file but pictures, and only text, gets both forms, which read back the same', async () => {
	const site = temporaryFolder({
		'index.html': TEXT,
		'data/a.csv': TEXT,
		'font.woff2': TEXT,
		'gambar/a.svg': TEXT
	});
	const { files, before, after } = await precompress(site);
	expect(listFiles(site)).toEqual([
		'data/a.csv',
		'data/a.csv.br',
		'data/a.csv.gz',
		'font.woff2',
		'gambar/a.svg',
		'index.html',
		'index.html.br',
		'index.html.gz'
	]);
	expect(gunzipSync(readFileSync(join(site, 'index.html.gz'))).toString()).toBe(TEXT);
	expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(TEXT);
	expect(files).toBe(2);
	expect(before).toBe(2 * TEXT.length);
	expect(after).toBeLessThan(before);
});

test.each([
	'atom',
	'bib',
	'csv',
	'geojson',
	'html',
	'js',
	'json',
	'md',
	'ris',
	'svg',
	'txt',
	'xml'
])('.%s is text', async (extension) => {
	const site = temporaryFolder({ [`a.b.${extension}`]: TEXT });
	expect((await precompress(site)).files).toBe(1);
});

test('the same text gives the same bytes', async () => {
	const [first, second] = [temporaryFolder({ 'a.md': TEXT }), temporaryFolder({ 'a.md': TEXT })];
	await precompress(first);
	await precompress(second);
	for (const name of ['a.md.gz', 'a.md.br']) {
		expect(readFileSync(join(first, name))).toEqual(readFileSync(join(second, name)));
	}
});
