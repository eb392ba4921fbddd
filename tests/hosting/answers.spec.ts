import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, PAGES } from '../browser/site.ts';
import { ask, askAsTyped } from './ask.ts';
import { expect, test } from './hosting.ts';

const bytesOf = (file: string) => readFileSync(join('build', file));

/** The first and the last text file of each kind. */
const TEXTS = [
	...new Set(
		[FILES, FILES.toReversed()].flatMap((files) => [
			...new Map(
				files
					.filter((file) => existsSync(join('build', `${file}.br`)))
					.map((file) => [file.split('.').at(-1), file])
			).values()
		])
	)
];

for (const file of TEXTS) {
	test(`${file} is sent as it was compressed at build`, async ({ origin }) => {
		for (const [accepted, encoding, sent] of [
			['br, gzip', 'br', `${file}.br`],
			['gzip, deflate, br, zstd', 'br', `${file}.br`],
			['gzip', 'gzip', `${file}.gz`],
			['identity', undefined, file],
			['', undefined, file]
		] as const) {
			const answer = await ask(origin, `/${file}`, { headers: { 'Accept-Encoding': accepted } });
			expect(answer.headers['content-encoding'], accepted).toBe(encoding);
			expect(answer.headers.vary, accepted).toBe('Accept-Encoding');
			expect(answer.headers['content-length'], accepted).toBe(String(answer.body.length));
			expect(answer.body.equals(bytesOf(sent)), accepted).toBe(true);
		}
	});
}

test('a client that names no encoding gets plain text', async ({ origin }) => {
	const answer = await ask(origin, '/');
	expect(answer.headers).not.toHaveProperty('content-encoding');
	expect(answer.body.equals(bytesOf('index.html'))).toBe(true);
});

for (const address of [
	'/',
	'/data/statements.csv',
	'/pratinjau.png',
	'/embed/jawa-barat/cakupan/'
]) {
	test(`${address} is not sent again while it is the same`, async ({ origin }) => {
		for (const accepted of ['br', 'gzip', 'identity']) {
			const headers = { 'Accept-Encoding': accepted };
			const first = await ask(origin, address, { headers });
			const byTag = { ...headers, 'If-None-Match': first.headers.etag };
			const byDate = { ...headers, 'If-Modified-Since': first.headers['last-modified'] };
			for (const again of [byTag, byDate]) {
				const answer = await ask(origin, address, { headers: again });
				expect(answer.status).toBe(304);
				expect(answer.body).toHaveLength(0);
				expect(answer.headers['cache-control']).toBe(first.headers['cache-control']);
			}
			const other = { ...headers, 'If-None-Match': '"another"' };
			expect((await ask(origin, address, { headers: other })).status).toBe(200);
		}
	});
}

for (const address of ['/', '/data/statements.csv', '/tidak/ada/', '/wilayah/3204']) {
	test(`HEAD of ${address} is the answer without its body`, async ({ origin }) => {
		const [whole, head] = await Promise.all([
			ask(origin, address),
			ask(origin, address, { method: 'HEAD' })
		]);
		expect(head.body).toHaveLength(0);
		expect(head.status).toBe(whole.status);
		expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
	});
}

test('every page without its last slash leads to the page', async ({ origin }) => {
	const folders = PAGES.filter((address) => address !== '/' && address.endsWith('/'));
	const problems: string[] = [];
	for (const address of folders) {
		const { status, headers } = await ask(origin, `${address.slice(0, -1)}?wilayah=3273&a=%2F`);
		const isRight = status === 301 && headers.location === `${address}?wilayah=3273&a=%2F`;
		const isSafe = headers['x-content-type-options'] === 'nosniff';
		if (!isRight || !isSafe) problems.push(`${address}: ${status} ${headers.location}`);
	}
	expect(folders).not.toEqual([]);
	expect(problems).toEqual([]);
});

for (const address of [
	'/tidak/ada/',
	'/tidak-ada',
	'/wilayah/9999/',
	'/en/not/here/',
	'/data/tidak-ada.csv',
	'/embed/tidak/ada/',
	'/_app/immutable/tidak-ada.js',
	// A folder without a page lists nothing.
	'/data/geo',
	'/data/geo/',
	'/_app/',
	'/_app/immutable/assets/',
	// Files for the server, not for readers.
	'/_headers',
	'/index.html.br',
	'/data/statements.csv.gz',
	'/wilayah/3204/index.html.gz'
]) {
	test(`${address} is not there, and the page for that says so`, async ({ origin }) => {
		const answer = await ask(origin, address);
		expect(answer.status).toBe(404);
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.headers['cache-control']).toBe('no-cache');
		expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
		expect(answer.headers['x-content-type-options']).toBe('nosniff');
		expect(answer.body.equals(bytesOf('404.html'))).toBe(true);

		const headers = { 'Accept-Encoding': 'br' };
		const compressed = await ask(origin, address, { headers });
		expect(compressed.status).toBe(404);
		expect(compressed.body.equals(bytesOf('404.html.br'))).toBe(true);
	});
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
	test(`${method} is refused`, async ({ origin }) => {
		for (const address of ['/', '/data/statements.csv', '/tidak/ada/']) {
			const answer = await ask(origin, address, { method });
			expect(answer.status, address).toBe(405);
			expect(answer.headers.allow).toBe('GET, HEAD');
			expect(answer.headers['x-content-type-options']).toBe('nosniff');
		}
	});
}

for (const target of [
	'/../package.json',
	'/../../../../../../../../etc/passwd',
	'/%2e%2e/package.json',
	'/..%2fpackage.json',
	'/%2e%2e%2fpackage.json',
	'/..%5cpackage.json',
	'/data/../../package.json',
	'/data../package.json',
	'/embed../package.json',
	'/....//package.json',
	'//etc/passwd',
	'/etc/passwd',
	'/package.json%00.html',
	'/wilayah%0d%0aX-Injected:%20yes',
	'//evil.example/%2e%2e'
]) {
	test(`${target} reads nothing outside the site`, async ({ origin }) => {
		const answer = await askAsTyped(origin, target);
		expect(answer).toMatch(/^HTTP\/1.1 (301|400|404|200) /);
		expect(answer).not.toContain('"devDependencies"');
		expect(answer).not.toContain('root:');
		expect(answer).not.toMatch(/^X-Injected/m);
		expect(answer).not.toMatch(/^Location: (\/\/|http)/m);
		if (answer.startsWith('HTTP/1.1 200')) expect(answer).toContain('rel="canonical"');
	});
}
