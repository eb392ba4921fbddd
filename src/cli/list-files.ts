import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file under a folder, by its path inside it with forward slashes, in a fixed order. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}
