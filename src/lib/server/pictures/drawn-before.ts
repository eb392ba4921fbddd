import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Goes with the installed packages, whose versions decide every pixel. May be deleted at any time. */
const FOLDER = 'node_modules/.cache/peta-jamsostek/gambar';

/**
 * The bytes drawn for the same making of the same text in an earlier build, else drawn now and kept.
 * @param making all that decides the bytes: how they are made, and from what
 */
export async function drawnBefore(
	making: readonly string[],
	draw: () => Promise<Uint8Array<ArrayBuffer>>,
	folder = FOLDER
): Promise<Uint8Array<ArrayBuffer>> {
	const path = join(folder, createHash('sha256').update(JSON.stringify(making)).digest('hex'));
	try {
		return new Uint8Array(readFileSync(path));
	} catch {
		const bytes = await draw();
		mkdirSync(folder, { recursive: true });
		// A build that is stopped leaves no half file under the name.
		writeFileSync(`${path}.${process.pid}`, bytes);
		renameSync(`${path}.${process.pid}`, path);
		return bytes;
	}
}
