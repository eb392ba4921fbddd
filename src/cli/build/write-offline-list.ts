import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFLINE_LIST } from '#lib/address.ts';
import {
	amountOf,
	formatEditionList,
	type Amount,
	type EditionList,
	type ListedFile
} from '../../offline/edition-list.ts';
import { hashOf } from '../../offline/hash.ts';
import { isKept } from '../../offline/what-is-kept.ts';
import { listFiles } from '../list-files.ts';
import { compressFile } from './precompress.ts';

/** A saved site is never more than this as transferred, bytes. */
const MOST = 15_000_000;

/** What the site's own catalogue says of its edition. */
interface Catalogue {
	dataset: { modified: string; temporal: string }[];
}

/**
 * Writes the list of all that can be saved for reading without a network. Comes after compression, whose sizes it tells.
 * Throws when there is more than a visitor should be asked to load.
 */
export async function writeOfflineList(site: string): Promise<Amount> {
	const list = await makeEditionList(site);
	const amount = amountOf(list.files);
	if (amount.sent > MOST) {
		throw new Error(
			`${OFFLINE_LIST}: ${amount.sent} bytes to save, ${MOST} at most:` +
				' src/offline/what-is-kept.ts says what is'
		);
	}
	const path = join(site, OFFLINE_LIST);
	writeFileSync(path, formatEditionList(list));
	await compressFile(path);
	return amount;
}

async function makeEditionList(site: string): Promise<EditionList> {
	const files: ListedFile[] = [];
	for (const file of listFiles(site)) {
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		if (isKept(address)) files.push(await describe(join(site, file), address));
	}
	const { dataset } = JSON.parse(readFileSync(join(site, 'data.json'), 'utf8')) as Catalogue;
	const [{ modified, temporal } = { modified: '', temporal: '' }] = dataset;
	const all = files.map(({ address, hash }) => `${address} ${hash}\n`).join('');
	return {
		edition: `${modified}-${await hashOf(new TextEncoder().encode(all))}`,
		published: modified,
		figures: temporal.replace(/^.*\//, '').slice(0, 'YYYY-MM'.length),
		files
	};
}

async function describe(path: string, address: string): Promise<ListedFile> {
	const content = readFileSync(path);
	const packed = `${path}.gz`;
	return {
		address,
		hash: await hashOf(content),
		sent: existsSync(packed) ? statSync(packed).size : content.length,
		bytes: content.length
	};
}
