import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { makeWhole, writeMeetingFiles } from './write-meeting-files.ts';

const read = (address: string) => Buffer.from(address);
const whole = (html: string) => makeWhole(html, 'https://a.example', read);
const FONT = Buffer.from('/_app/f.woff2').toString('base64');

it('holds its font, and asks for none before', () => {
	expect(
		whole(
			'<link rel="preload" as="font" href="/_app/f.woff2"><style>a{src:url(/_app/f.woff2)}</style>'
		)
	).toBe(`<style>a{src:url(data:font/woff2;base64,${FONT})}</style>`);
});

it('leads to the live site, and within itself where it did', () => {
	expect(whole('<a class="x" href="/wilayah/3204/">W</a><a href="#2">2</a>')).toBe(
		'<a class="x" href="https://a.example/wilayah/3204/">W</a><a href="#2">2</a>'
	);
});

it.each([
	'<script src="/x.js"></script>',
	'<img src="/x.png">',
	'<style>a{src:url(x.woff2)}</style>'
])('refuses to be made of what asks for a file: %s', (html) => {
	expect(() => whole(html)).toThrow('would ask for');
});

it('writes one for each deck in each language', () => {
	const site = temporaryFolder({
		'paparan/index.html': '<p>N',
		'en/paparan/3204/index.html': '<p>R',
		'wilayah/3204/index.html': '<p>W'
	});
	writeMeetingFiles(site);
	expect(readFileSync(join(site, 'berkas/id/paparan.html'), 'utf8')).toBe('<p>N');
	expect(readFileSync(join(site, 'berkas/en/paparan-3204.html'), 'utf8')).toBe('<p>R');
	expect(existsSync(join(site, 'berkas/id/wilayah-3204.html'))).toBe(false);
});
