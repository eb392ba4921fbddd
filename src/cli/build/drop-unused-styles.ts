import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from '#lib/address.ts';
import { PurgeCSS } from 'purgecss';
import { listFiles } from '../list-files.ts';

const STYLE = /(<style[^>]*>)([^]*?)<\/style>/g;
/** Framed figures share one route, and so carry the styles of every kind of figure. */
const FRAMES = FOLDERS.embed.slice(1);

/** Takes from every frame the styles of components that it does not have. */
export async function dropUnusedStyles(site: string): Promise<void> {
	for (const file of listFiles(site)) {
		if (!file.startsWith(FRAMES) || !file.endsWith('.html')) continue;
		const path = join(site, file);
		writeFileSync(path, await keepUsedStyles(readFileSync(path, 'utf8')));
	}
}

/** A page with only those rules of its styles whose words stand somewhere in it, and the variables they speak of. */
export async function keepUsedStyles(html: string): Promise<string> {
	const lean = await purge(html, []);
	return purge(lean, lean.match(/(?<=var\()--[\w-]+/g) ?? []);
}

/** @param variables empty: all stay */
async function purge(html: string, variables: readonly string[]): Promise<string> {
	const styles = [...html.matchAll(STYLE)].map(([, , raw = '']) => ({ raw }));
	const kept = await new PurgeCSS().purge({
		content: [{ raw: html.replaceAll(STYLE, ''), extension: 'html' }],
		css: styles,
		variables: variables.length > 0,
		safelist: { variables: [...variables] }
	});
	const texts = kept.values();
	return html.replaceAll(
		STYLE,
		(_, tag: string) => `${tag}${texts.next().value?.css ?? ''}</style>`
	);
}
