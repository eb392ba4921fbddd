import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { headersOf } from '../../hosting/header-rules.ts';
import { parseHeadersFile } from '../../hosting/headers-file.ts';
import { inlineScriptSources } from '../../hosting/inline-scripts.ts';
import { writeHeaders } from './write-headers.ts';

const PAGE = '<script>page()</script>';
const EMBED = '<script>embed()</script>';

test('pages and embeds each name the scripts that stand in them', () => {
	const site = temporaryFolder({
		'index.html': PAGE,
		'index.html.br': '',
		'embed/nasional/cakupan/index.html': EMBED
	});
	writeHeaders(site);
	const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
	const policyOf = (address: string) => headersOf(rules, address)['Content-Security-Policy'];
	const [page = ''] = inlineScriptSources(PAGE);
	const [embed = ''] = inlineScriptSources(EMBED);

	expect(policyOf('/')).toContain(page);
	expect(policyOf('/')).not.toContain(embed);
	expect(policyOf('/embed/nasional/cakupan/')).toContain(embed);
	expect(policyOf('/embed/nasional/cakupan/')).not.toContain(page);
	expect(rules.map(({ path }) => path)).not.toContain('/index.html.br');
});

test('the same pages give the same file', () => {
	const files = { 'a/index.html': PAGE + EMBED, 'b/index.html': EMBED + PAGE };
	const [first, second] = [temporaryFolder(files), temporaryFolder(files)];
	writeHeaders(first);
	writeHeaders(second);
	const textOf = (site: string) => readFileSync(join(site, '_headers'), 'utf8');
	expect(textOf(first)).toBe(textOf(second));
});
