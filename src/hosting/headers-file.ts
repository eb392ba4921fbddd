import type { HeaderRule } from './header-rules.ts';

/** The file in which static hosts look for a site's headers. */
export const HEADERS_FILE = '_headers';

/** What Cloudflare Pages takes; Netlify takes more. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** The rules as Netlify, Cloudflare Pages and their like read them. Throws when there are too many. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
	const blocks = rules.map(({ path, headers }) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	const text = blocks.join('\n\n') + '\n';
	const longest = Math.max(...text.split('\n').map((line) => line.length));
	if (rules.length > MOST_RULES || longest > LONGEST_LINE) {
		throw new Error(
			`${HEADERS_FILE}: ${rules.length} rules, the longest line ${longest} characters:` +
				` hosts take ${MOST_RULES} rules and ${LONGEST_LINE} characters.` +
				' Every inline script that differs adds a hash to the policy.'
		);
	}
	return text;
}

/** The rules in such a file. */
export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
		const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (rule && name && value) rule.headers[name] = value;
	}
	return rules;
}
