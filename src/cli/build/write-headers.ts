import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { covers, EMBEDS, headerRules } from '../../hosting/header-rules.ts';
import { formatHeadersFile, HEADERS_FILE } from '../../hosting/headers-file.ts';
import { inlineScriptSources } from '../../hosting/inline-scripts.ts';
import { listFiles } from '../list-files.ts';

/** Writes the headers that the site's host is asked for, with the hashes of the scripts in its pages. */
export function writeHeaders(site: string): void {
	const files = listFiles(site).filter((file) => !/\.(br|gz)$/.test(file) && file !== HEADERS_FILE);
	const html = files.filter((file) => file.endsWith('.html'));
	const isEmbed = (file: string) => covers(EMBEDS, `/${file}`);
	const rules = headerRules({
		files,
		pageScripts: scriptsIn(
			site,
			html.filter((file) => !isEmbed(file))
		),
		embedScripts: scriptsIn(site, html.filter(isEmbed))
	});
	writeFileSync(join(site, HEADERS_FILE), formatHeadersFile(rules));
}

/** Sorted, so that the same pages give the same file. */
function scriptsIn(site: string, files: readonly string[]): string[] {
	const sources = files.flatMap((file) => [
		...inlineScriptSources(readFileSync(join(site, file), 'utf8'))
	]);
	return [...new Set(sources)].sort();
}
