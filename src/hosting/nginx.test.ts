import { expect, test } from 'vitest';
import type { HeaderRule } from './header-rules.ts';
import { formatNginx } from './nginx.ts';

const RULES: HeaderRule[] = [
	{ path: '/*', headers: { A: 'everywhere' } },
	{ path: '/data/*', headers: { B: 'file' } },
	{ path: '/data/', headers: { C: 'page' } },
	{ path: '/404.html', headers: { C: 'page' } },
	{ path: '/wilayah/*', headers: { C: 'page' } }
];
const OPTIONS = { root: '/srv/site', listen: ['8080'], serverName: 'jamsostek.example' };

/** The headers of a location as printed. */
function headersIn(text: string, location: string): string[] {
	const block = text.split(`location ${location} {`)[1]?.split('}\n')[0] ?? '';
	return [...block.matchAll(/add_header (\S+) "([^"]+)" always;/g)].map(
		([, name, value]) => `${name}: ${value}`
	);
}

test('a location repeats what holds around it', () => {
	const text = formatNginx(RULES, OPTIONS);
	expect(headersIn(text, '/data/')).toEqual(['A: everywhere', 'B: file']);
	expect(headersIn(text, '= /data/')).toEqual(['A: everywhere', 'B: file', 'C: page']);
});

test('what is not there is answered as a page', () => {
	expect(headersIn(formatNginx(RULES, OPTIONS), '/')).toEqual(['A: everywhere', 'C: page']);
});

test('a place that differs from nothing around it needs no location', () => {
	expect(formatNginx(RULES, OPTIONS)).not.toContain('/wilayah/');
});

test('where and for whom it listens stands in it', () => {
	const text = formatNginx(RULES, OPTIONS);
	expect(text).toContain('listen 8080;');
	expect(text).toContain('server_name jamsostek.example;');
	expect(text).toContain('root "/srv/site";');
});

test.each(['/srv/"; include /etc/passwd; #', '/srv/$host', '/srv/\n'])(
	'a folder named %j is refused',
	(root) => {
		expect(() => formatNginx(RULES, { ...OPTIONS, root })).toThrow('nginx cannot take');
	}
);
