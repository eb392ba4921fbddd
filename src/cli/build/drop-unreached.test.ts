import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { listFiles } from '../list-files.ts';
import { dropUnreached } from './drop-unreached.ts';

test('a site without hydrated pages keeps fonts in use and no code', () => {
	const site = temporaryFolder({
		'index.html': '<style>@font-face{src:url(/_app/immutable/assets/a.1.woff2)}</style>',
		'wilayah/__data.json': '{}',
		'wilayah/3204/index.html': '<h1>',
		'_app/version.json': '{}',
		'_app/immutable/assets/a.1.woff2': '',
		'_app/immutable/assets/b.2.woff2': '',
		'_app/immutable/entry/start.3.js': 'import "../chunks/c.4.js"',
		'_app/immutable/chunks/c.4.js': ''
	});
	dropUnreached(site);
	expect(listFiles(site)).toEqual([
		'_app/immutable/assets/a.1.woff2',
		'index.html',
		'wilayah/3204/index.html'
	]);
});

test('a hydrated page keeps the code it reaches, also through other code', () => {
	const site = temporaryFolder({
		'hitung/index.html': '<script>import("/_app/immutable/entry/start.3.js")</script>',
		'_app/immutable/entry/start.3.js': 'import "../chunks/c.4.js"',
		'_app/immutable/chunks/c.4.js': 'import "./d.5.js"',
		'_app/immutable/chunks/d.5.js': '',
		'_app/immutable/nodes/1.6.js': ''
	});
	dropUnreached(site);
	expect(listFiles(site)).toEqual([
		'_app/immutable/chunks/c.4.js',
		'_app/immutable/chunks/d.5.js',
		'_app/immutable/entry/start.3.js',
		'hitung/index.html'
	]);
});
