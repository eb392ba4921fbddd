import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { listenFrom } from './listen-from.ts';
import { siteHandler } from './site-handler.ts';

const HEADERS = `/*
  X-Content-Type-Options: nosniff
/_app/immutable/*
  Cache-Control: public, max-age=31536000, immutable
/data/*
  Access-Control-Allow-Origin: *
/404.html
  Content-Security-Policy: default-src 'none'
`;

async function served(): Promise<number> {
	const folder = temporaryFolder({
		'secret.txt': 'secret',
		'build.old/index.html': 'secret',
		'buildings/index.html': 'secret',
		'build/_headers': HEADERS,
		'build/index.html': 'home',
		'build/404.html': 'not here',
		'build/wilayah/3204/index.html': 'Kabupaten Bandung',
		'build/data/index.html': 'data',
		'build/data/statements.csv': 'a,b',
		'build/data/README.md': '# data',
		'build/data/geo/jabar.topo.json': '{}',
		'build/_app/immutable/assets/a.1.woff2': ''
	});
	writeFileSync(join(folder, 'build/index.html.gz'), gzipSync('home'));
	const server = createServer(siteHandler(join(folder, 'build')));
	onTestFinished(() => void server.close());
	return listenFrom(server, 0, '127.0.0.1');
}

/** The whole answer to a request as typed: `fetch` would tidy the address first. */
async function rawGet(port: number, target: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	let answer = '';
	socket.on('data', (part) => (answer += part.toString()));
	await once(socket, 'close');
	return answer;
}

test.each([
	['/', 'text/html; charset=utf-8', 'home'],
	['/wilayah/3204/?wilayah=3204', 'text/html; charset=utf-8', 'Kabupaten Bandung'],
	['/data/', 'text/html; charset=utf-8', 'data'],
	['/data/statements.csv', 'text/csv; charset=utf-8', 'a,b'],
	['/data/README.md', 'text/markdown; charset=utf-8', '# data'],
	['/data/geo/jabar.topo.json', 'application/json', '{}']
])('%s is %s', async (address, type, text) => {
	const response = await fetch(`http://127.0.0.1:${await served()}${address}`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
	expect(await response.text()).toBe(text);
});

test('text goes out compressed, with a tag to ask again by', async () => {
	const port = await served();
	const response = await fetch(`http://127.0.0.1:${port}/`);
	expect(response.headers.get('content-encoding')).toBe('gzip');
	expect(await response.text()).toBe('home');
	const tag = response.headers.get('etag') ?? '';
	const again = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'If-None-Match': tag } });
	expect(again.status).toBe(304);
});

test('files named by their content may be kept', async () => {
	const address = '/_app/immutable/assets/a.1.woff2';
	const response = await fetch(`http://127.0.0.1:${await served()}${address}`);
	expect(response.headers.get('cache-control')).toContain('immutable');
});

test('an address without its last slash leads to the page', async () => {
	const response = await fetch(`http://127.0.0.1:${await served()}/wilayah/3204?a=b`, {
		redirect: 'manual'
	});
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('/wilayah/3204/?a=b');
});

test.each(['/', '/data/statements.csv', '/wilayah/3204', '/tidak/ada/'])(
	'%s is sent with the headers that the site asks of its host',
	async (address) => {
		const response = await fetch(`http://127.0.0.1:${await served()}${address}`);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		const open = address.startsWith('/data/') ? '*' : null;
		expect(response.headers.get('access-control-allow-origin')).toBe(open);
	}
);

test('an unknown address is sent with the headers of the page it gets', async () => {
	const response = await fetch(`http://127.0.0.1:${await served()}/data/tidak-ada.csv`);
	expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
	expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('the list of headers is no page', async () => {
	const response = await fetch(`http://127.0.0.1:${await served()}/_headers`);
	expect(response.status).toBe(404);
});

test('an unknown address gets the page that helps back', async () => {
	const response = await fetch(`http://127.0.0.1:${await served()}/tidak/ada/`);
	expect(response.status).toBe(404);
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await response.text()).toBe('not here');
});

test('nothing is taken in', async () => {
	const response = await fetch(`http://127.0.0.1:${await served()}/`, { method: 'POST' });
	expect(response.status).toBe(405);
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e%2fsecret.txt',
	'/..%5csecret.txt',
	'/..\\secret.txt',
	'/wilayah/../../secret.txt',
	'/....//secret.txt',
	'/../build.old/',
	'/..%2fbuild.old/',
	'/../build.old',
	'/..%2fbuildings',
	'//etc/passwd',
	'/etc/passwd',
	'/secret.txt%00.html',
	'/%E0%A4%A',
	'//',
	'http://['
])('%s reads nothing outside the site', async (target) => {
	const answer = await rawGet(await served(), target);
	expect(answer).toMatch(/^HTTP\/1.1 (200|301|400|404) /);
	expect(answer).not.toContain('secret');
	expect(answer).not.toContain('root:');
	if (answer.includes(' 200 ')) expect(answer).toMatch(/home$/);
	if (answer.includes(' 301 ')) expect(answer).not.toMatch(/Location: \/.*build/);
});
