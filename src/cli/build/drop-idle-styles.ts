import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

const IDLE_LINK = /\s*<link [^>]*\bdisabled media="\(max-width: 0\)">/g;
const HYDRATED = '_app/immutable/entry/';

/**
 * SvelteKit links every stylesheet that stands in the page once more, disabled, for its client code to find.
 * A page without client code has no use for it.
 */
export function dropIdleStyles(site: string): void {
	for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
		const path = join(site, file);
		const html = readFileSync(path, 'utf8');
		const lean = withoutIdleStyles(html);
		if (lean !== html) writeFileSync(path, lean);
	}
}

/** The page as it is when it has client code, else without its disabled stylesheet links. */
export function withoutIdleStyles(html: string): string {
	return html.includes(HYDRATED) ? html : html.replaceAll(IDLE_LINK, '');
}
