import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { parseEditionList, type EditionList } from '../../offline/edition-list.ts';
import { writeOfflineList } from './write-offline-list.ts';

const SITE = {
	'data.json': JSON.stringify({
		dataset: [{ modified: '2026-11-22', temporal: '2014-11-26/2026-02-08' }]
	}),
	'index.html': 'Kota Bandung 36,43%\n'.repeat(50),
	'404.html': 'not here',
	'wilayah/3273/index.html': 'Kota Bandung',
	'embed/jawa-barat/cakupan/index.html': 'a frame',
	'gambar/id/a.png': 'a picture',
	'data/statements.csv': 'a,b'
};

async function listOf(site: string): Promise<EditionList> {
	await writeOfflineList(site);
	return parseEditionList(readFileSync(join(site, 'luring.json'), 'utf8'));
}

test('it tells each file of the site, its size on the way, and how old its figures are', async () => {
	const site = temporaryFolder(SITE);
	const packed = gzipSync(SITE['index.html']);
	writeFileSync(join(site, 'index.html.gz'), packed);
	const { files, ...edition } = await listOf(site);
	expect(edition).toMatchObject({ published: '2026-11-22', figures: '2026-02' });
	expect(edition.edition).toMatch(/^2026-11-22-[0-9a-f]{16}$/);
	expect(files.map(({ address, sent, bytes }) => [address, sent, bytes])).toEqual([
		['/404.html', 8, 8],
		['/data/statements.csv', 3, 3],
		['/', packed.length, 1000],
		['/wilayah/3273/', 12, 12]
	]);
	expect(existsSync(join(site, 'luring.json.gz'))).toBe(true);
});

test('it is the same for the same files, and another for any other byte', async () => {
	const first = await listOf(temporaryFolder(SITE));
	const other = await listOf(temporaryFolder({ ...SITE, '404.html': 'not hers' }));
	expect(await listOf(temporaryFolder(SITE))).toEqual(first);
	expect(other.edition).not.toBe(first.edition);
	expect(other.published).toBe(first.published);
});

test('more than a visitor should load is an error', async () => {
	const site = temporaryFolder({ ...SITE, 'index.html': randomBytes(8e6).toString('hex') });
	await expect(writeOfflineList(site)).rejects.toThrow(/160\d+ bytes to save, 15000000 at most/);
});
