import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Bundled code and styles, written whether or not a page uses them. */
const BUNDLE = '_app/';
/** Page data for a router that these pages do not load. */
const PAGE_DATA = '__data.json';

/** Removes what no page asks for, directly or through a file it asks for. */
export function dropUnreached(site: string): void {
	const files = listFiles(site);
	const bundled = files.filter((file) => file.startsWith(BUNDLE));
	const reached = reachedFrom(
		files.filter((file) => file.endsWith('.html')),
		bundled,
		(file) => readFileSync(join(site, file), 'utf8')
	);
	for (const file of files) {
		const unreached = file.startsWith(BUNDLE) && !reached.has(file);
		if (unreached || basename(file) === PAGE_DATA) rmSync(join(site, file));
	}
	dropEmptyFolders(site);
}

/** The files whose name stands in a page, or in a file so reached. Names carry a hash of the content. */
export function reachedFrom(
	pages: readonly string[],
	files: readonly string[],
	textOf: (file: string) => string
): ReadonlySet<string> {
	const reached = new Set<string>();
	const open = [...pages];
	for (let from = open.pop(); from !== undefined; from = open.pop()) {
		const text = textOf(from);
		for (const file of files) {
			if (reached.has(file) || !text.includes(basename(file))) continue;
			reached.add(file);
			if (/\.(js|css)$/.test(file)) open.push(file);
		}
	}
	return reached;
}

function dropEmptyFolders(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const inner = join(folder, entry.name);
		dropEmptyFolders(inner);
		if (readdirSync(inner).length === 0) rmdirSync(inner);
	}
}
