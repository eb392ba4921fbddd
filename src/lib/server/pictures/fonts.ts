import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);

/** The site's typeface, and one for the few signs it lacks (≥, →). */
const FILES = [
	require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff2'),
	require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-600-normal.woff2'),
	require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff2'),
	require.resolve('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2')
];

let unpacked: Promise<string[]> | null = null;

/** TrueType files of the picture's typefaces: resvg draws nothing, and says nothing, from compressed ones. */
export function fontFiles(): Promise<string[]> {
	unpacked ??= unpack();
	return unpacked;
}

async function unpack(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'peta-jamsostek-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const paths: string[] = [];
	// One after the other: the decoder hands out its own memory.
	for (const [index, file] of FILES.entries()) {
		const path = join(folder, `${index}.ttf`);
		writeFileSync(path, await decompress(readFileSync(file)));
		paths.push(path);
	}
	return paths;
}
