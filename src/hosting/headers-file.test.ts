import { expect, test } from 'vitest';
import type { HeaderRule } from './header-rules.ts';
import { formatHeadersFile, parseHeadersFile } from './headers-file.ts';

const RULES: HeaderRule[] = [
	{ path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
	{
		path: '/embed/*',
		headers: { 'Cache-Control': 'public, max-age=300', 'Content-Security-Policy': 'img-src data:' }
	}
];

test('a rule is a path and the headers under it', () => {
	expect(formatHeadersFile(RULES)).toBe(
		`/*
  X-Content-Type-Options: nosniff

/embed/*
  Cache-Control: public, max-age=300
  Content-Security-Policy: img-src data:
`
	);
});

test('what was written reads back the same', () => {
	expect(parseHeadersFile(formatHeadersFile(RULES))).toEqual(RULES);
});

test('a remark, and a header under no path, are no rules', () => {
	expect(parseHeadersFile('# remark\n  A: b\n/a\n  # C: d\n  E: f\n')).toEqual([
		{ path: '/a', headers: { E: 'f' } }
	]);
});

test('more than a host takes is an error', () => {
	const long = [{ path: '/*', headers: { A: 'b'.repeat(2000) } }];
	const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}/*`, headers: {} }));
	expect(() => formatHeadersFile(long)).toThrow('1 rules, the longest line 2005 characters');
	expect(() => formatHeadersFile(many)).toThrow('101 rules');
});
