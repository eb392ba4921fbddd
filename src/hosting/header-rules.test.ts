import { expect, test } from 'vitest';
import { headerRules, headersOf } from './header-rules.ts';

const FILES = [
	'404.html',
	'_app/immutable/assets/a.1.woff2',
	'berkas/id/paparan-3204.html',
	'berkas/pdf/id/wilayah-3204.pdf',
	'cari.json',
	'data.json',
	'data/geo/jabar.topo.json',
	'data/index.html',
	'data/kelengkapan/index.html',
	'data/statements.csv',
	'embed.v1.js',
	'embed/jawa-barat/cakupan/index.html',
	'en/data/index.html',
	'en/index.html',
	'gambar/id/jawa-barat/cakupan/latest-teks.svg',
	'index.html',
	'kutip/jawa-barat/cakupan.bib',
	'luring.json',
	'manifest.webmanifest',
	'oembed/id/jawa-barat/cakupan.json',
	'pekerja-luring.js',
	'skrip/salin.js',
	'wilayah/3204/index.html'
];
const RULES = headerRules({
	files: FILES,
	pageScripts: ["'sha256-page'"],
	embedScripts: ["'sha256-embed'"]
});
const CSP = 'Content-Security-Policy';
const addressOf = (file: string) => '/' + file.replace(/(^|\/)index\.html$/, '$1');

test('no two rules set one header for an address', () => {
	for (const address of FILES.map(addressOf)) {
		const names = RULES.flatMap((rule) => Object.keys(headersOf([rule], address)));
		expect(names, address).toEqual([...new Set(names)]);
	}
});

test.each(FILES.map(addressOf))('%s is sent with what every address is', (address) => {
	const headers = headersOf(RULES, address);
	expect(headers['X-Content-Type-Options']).toBe('nosniff');
	expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
	expect(headers['Permissions-Policy']).toContain('camera=()');
	expect(headers['Cache-Control']).toBeTruthy();
	expect(headers).not.toHaveProperty('X-Frame-Options');
});

test.each([
	'/',
	'/404.html',
	'/en/',
	'/en/data/',
	'/data/',
	'/data/index.html',
	'/data/kelengkapan/',
	'/wilayah/3204/'
])('the page %s runs its own scripts only, in no foreign frame', (address) => {
	const headers = headersOf(RULES, address);
	expect(headers[CSP]).toContain("script-src 'self' 'sha256-page';");
	expect(headers[CSP]).toContain("frame-ancestors 'self'");
	expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
	expect(headers['Cache-Control']).toBe('no-cache');
});

test('an embed may stand in any frame, and runs its own script only', () => {
	const headers = headersOf(RULES, '/embed/jawa-barat/cakupan/');
	expect(headers[CSP]).toContain("script-src 'sha256-embed';");
	expect(headers[CSP]).not.toContain('frame-ancestors');
});

test('a meeting file runs its own script, and asks for nothing', () => {
	const headers = headersOf(RULES, '/berkas/id/paparan-3204.html');
	expect(headers[CSP]).toContain("default-src 'none'; script-src 'sha256-page';");
	expect(headers[CSP]).not.toContain("'self' 'sha256");
});

test.each([
	'/embed/jawa-barat/cakupan/',
	'/embed.v1.js',
	'/gambar/id/jawa-barat/cakupan/latest-teks.svg',
	'/oembed/id/jawa-barat/cakupan.json',
	'/data/statements.csv',
	'/data/geo/jabar.topo.json',
	'/data.json'
])('%s can be used from every site', (address) => {
	expect(headersOf(RULES, address)).toMatchObject({
		'Access-Control-Allow-Origin': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin'
	});
});

test.each(['/', '/wilayah/3204/', '/cari.json'])('%s cannot', (address) => {
	expect(headersOf(RULES, address)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('files named by their content are kept for a year', () => {
	expect(headersOf(RULES, '/_app/immutable/assets/a.1.woff2')).toMatchObject({
		'Access-Control-Allow-Origin': '*',
		'Cache-Control': 'public, max-age=31536000, immutable'
	});
});

test('the service worker, its list and the app’s description come from here, and are asked about each time', () => {
	for (const address of ['/pekerja-luring.js', '/luring.json', '/manifest.webmanifest']) {
		expect(headersOf(RULES, address)['Cache-Control'], address).toBe('no-cache');
	}
	const policy = headersOf(RULES, '/')[CSP];
	for (const directive of ['worker-src', 'manifest-src', 'connect-src']) {
		expect(policy).toContain(`${directive} 'self';`);
	}
	expect(headersOf(RULES, '/embed/jawa-barat/cakupan/')[CSP]).not.toContain('worker-src');
});

test('no policy lets a script run that is not named', () => {
	const policies = FILES.map((file) => headersOf(RULES, addressOf(file))[CSP] ?? '');
	for (const policy of policies) {
		expect(policy).not.toContain('unsafe-eval');
		expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
	}
});
