import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from '#lib/server/read-data.ts';
import { listFiles } from './list-files.ts';

/** The texts of a data folder, by name inside it. */
export function readFolder(folder: string): DataFiles {
	const names = listFiles(folder).filter((name) => /\.(csv|topo\.json)$/.test(name));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
