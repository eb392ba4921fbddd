import { rmSync } from 'node:fs';
import { trimPages } from './build/trim-pages.ts';
import { dropUnreached } from './build/drop-unreached.ts';
import { dropUnusedStyles } from './build/drop-unused-styles.ts';
import { precompress } from './build/precompress.ts';
import { runVite } from './build/run-vite.ts';
import { restore, swapIn } from './build/swap.ts';
import { writeMeetingFiles } from './build/write-meeting-files.ts';
import { writeHeaders } from './build/write-headers.ts';
import { writeOfflineList } from './build/write-offline-list.ts';
import { reportData } from './report-data.ts';

/** Where svelte.config.js lets the pages be written. */
const SITE = '.svelte-kit/site';
const BUILD = 'build';

/** `npm run build`: `build/` changes only when everything before it has succeeded. */
async function buildSite(): Promise<void> {
	restore(BUILD);
	rmSync(SITE, { recursive: true, force: true });
	await runVite();
	trimPages(SITE);
	dropUnreached(SITE);
	await dropUnusedStyles(SITE);
	writeMeetingFiles(SITE);
	const { files, before, after } = await precompress(SITE);
	const saved = await writeOfflineList(SITE);
	writeHeaders(SITE);
	swapIn(SITE, BUILD);
	console.log(
		`${BUILD}/: ${files} text files, ${megabytes(before)} MB, ${megabytes(after)} MB with brotli`
	);
	console.log(
		`without a network: ${saved.files} files, at most ${megabytes(saved.sent)} MB to load, ${megabytes(saved.bytes)} MB on the device`
	);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}

try {
	if (reportData('data')) await buildSite();
	else process.exitCode = 1;
} catch (error) {
	console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
