import { expect, test } from 'vitest';
import { isKept, isLeftOut, isPageAddress } from './what-is-kept.ts';

test.each([
	'/',
	'/en/',
	'/wilayah/3273/',
	'/404.html',
	'/_app/immutable/assets/a.1.woff2',
	'/skrip/panel.js',
	'/cari.json',
	'/en/cari.json',
	'/manifest.webmanifest',
	'/favicon.svg',
	'/data/statements.csv',
	'/data/jawa-barat/cakupan.csv'
])('%s is readable without a network', (address) => expect(isKept(address)).toBe(true));

test.each([
	'/embed/jawa-barat/cakupan/',
	'/embed/en/jawa-barat/cakupan/',
	'/embed.v1.js',
	'/oembed/id/jawa-barat/cakupan.json',
	'/gambar/id/jawa-barat/cakupan/latest-teks.svg',
	'/kutip/id/jawa-barat/cakupan.bib',
	'/luring.json',
	'/pekerja-luring.js'
])('%s is the server’s alone', (address) => {
	expect(isLeftOut(address)).toBe(true);
	expect(isKept(address)).toBe(false);
});

test.each(['/pratinjau.png', '/data/jawa-barat/cakupan.xlsx', '/sitemap.xml'])(
	'%s may be asked for through the worker, and is not saved',
	(address) => {
		expect(isLeftOut(address)).toBe(false);
		expect(isKept(address)).toBe(false);
	}
);

test.each([
	['/', true],
	['/wilayah/3273', true],
	['/wilayah/3273/', true],
	['/wilayah/3273/index.html', true],
	['/404.html', false],
	['/data/statements.csv', false]
])('%s reads like a page: %s', (address, page) => expect(isPageAddress(address)).toBe(page));
