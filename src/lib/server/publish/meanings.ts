/**
 * What `data/README.md` says of the columns of a file: the table below the heading with its name.
 * A row may explain several columns, and its text keeps no Markdown.
 */
export function meaningsIn(readme: string, file: string): ReadonlyMap<string, string> {
	const [, after = ''] = readme.split(`\n## \`${file}\`\n`);
	const [section = ''] = after.split('\n## ');
	const meanings = new Map<string, string>();
	for (const line of section.split('\n')) {
		const [, first, text] = /^\| (`.+?`) +\| (.+?) +\|$/.exec(line) ?? [];
		if (first === undefined || text === undefined) continue;
		for (const [, name = ''] of first.matchAll(/`([^`]+)`/g)) {
			if (!meanings.has(name))
				meanings.set(name, text.replaceAll(/[`_*]+(?=\W|$)|(?<=\W|^)[`_*]+/g, ''));
		}
	}
	return meanings;
}
