import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

const IDLE_LINK = /\s*<link [^>]*\bdisabled media="\(max-width: 0\)">/g;
const MARKER = /<!--[\w[\]!-]*-->/g;
/** A script's own text may hold such marks for its templates. */
const SCRIPT = /(<script\b[^]*?<\/script>)/;
const HYDRATED = '_app/immutable/entry/';
/** What a page's own script takes over from: it finds its place by the marks. */
const TAKEN_OVER = '<script type="application/json" data-';

/** Takes from every page what only client code would have used. */
export function trimPages(site: string): void {
	for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
		const path = join(site, file);
		const html = readFileSync(path, 'utf8');
		const lean = trimPage(html);
		if (lean !== html) writeFileSync(path, lean);
	}
}

/**
 * A page without client code has no use for the disabled links to styles that stand in it anyway,
 * nor for the comments that mark where code would take over: a thousand nodes less to parse.
 */
export function trimPage(html: string): string {
	if (html.includes(HYDRATED)) return html;
	const isTakenOver = html.includes(TAKEN_OVER);
	return html
		.split(SCRIPT)
		.map((part) => {
			if (part.startsWith('<script')) return part;
			const linked = part.replaceAll(IDLE_LINK, '');
			return isTakenOver ? linked : linked.replaceAll(MARKER, '');
		})
		.join('');
}
