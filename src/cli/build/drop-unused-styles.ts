import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { listFiles } from '../list-files.ts';

const STYLE = /<style>([^]*?)<\/style>/g;
/** Framed figures share one route, and so carry the styles of every kind of figure. */
const FRAMES = 'embed/';

/** Takes from every frame the styles of components that it does not have. */
export async function dropUnusedStyles(site: string): Promise<void> {
	for (const file of listFiles(site)) {
		if (!file.startsWith(FRAMES) || !file.endsWith('.html')) continue;
		const path = join(site, file);
		const html = readFileSync(path, 'utf8');
		writeFileSync(path, await keepUsedStyles(html));
	}
}

/** A page with only those rules of its styles whose words stand somewhere in it, scripts included. */
export async function keepUsedStyles(html: string): Promise<string> {
	const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css);
	const body = html.replaceAll(STYLE, '');
	const kept = await new PurgeCSS().purge({
		content: [{ raw: body, extension: 'html' }],
		css: styles.map((raw) => ({ raw }))
	});
	const texts = kept.values();
	return html.replaceAll(STYLE, () => `<style>${texts.next().value?.css ?? ''}</style>`);
}
