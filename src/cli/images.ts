import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer } from 'vite';
import type * as Pictures from '../lib/server/pictures/picture-files.ts';
import { choosePictures } from './images/choose-pictures.ts';

const BUILD = 'build';
const USAGE = 'npm run images -- <figure>[/<period>]…   such as jawa-barat/cakupan/2025-07';

/** `npm run images`: the pictures that `npm run build` leaves out, written beside those it makes. */
async function makeImages(wanted: readonly string[]): Promise<void> {
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		appType: 'custom',
		logLevel: 'warn'
	});
	try {
		const { PICTURE_FILES, pictureAt } = (await vite.ssrLoadModule(
			'/src/lib/server/pictures/picture-files.ts'
		)) as typeof Pictures;
		const chosen = choosePictures(PICTURE_FILES, wanted);
		for (const { address } of chosen) {
			const bytes = await pictureAt(address);
			if (!bytes) continue;
			const path = join(BUILD, address);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, bytes);
		}
		console.log(`${BUILD}/gambar/: ${chosen.length} pictures written`);
	} finally {
		await vite.close();
	}
}

try {
	const wanted = process.argv.slice(2);
	if (wanted.length === 0) throw new Error(USAGE);
	await makeImages(wanted);
} catch (error) {
	console.error(`images: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
