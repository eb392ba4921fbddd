import { expect, test } from 'vitest';
import { makeAtom } from './atom.ts';

const FEED = {
	title: 'Perubahan & koreksi',
	lang: 'id',
	page: 'https://example.org/perubahan/',
	self: 'https://example.org/perubahan.atom',
	author: { name: 'Tim "Peta"', email: 'koreksi@example.org' },
	entries: [
		{ id: '2026-12-01-1', title: 'Koreksi', date: '2026-12-01', text: '20 < 22', kind: 'Koreksi' },
		{ id: '2026-11-22-1', title: 'Situs', date: '2026-11-22', text: 'Terbit', kind: 'Situs' }
	]
};

test('a feed has the parts that Atom asks for, and the time of its newest entry', () => {
	const atom = makeAtom(FEED);
	const head = atom.split('<entry>')[0] ?? '';
	expect(head).toContain('<id>https://example.org/perubahan.atom</id>');
	expect(head).toContain('<updated>2026-12-01T00:00:00Z</updated>');
	expect(head).toContain('<name>Tim &quot;Peta&quot;</name>');
	expect(head).toContain('rel="self"');
	expect(atom.match(/<entry>/g)).toHaveLength(2);
	expect(atom).toContain('<id>https://example.org/perubahan/#2026-12-01-1</id>');
});

test('texts are escaped', () => {
	expect(makeAtom(FEED)).toContain('<title>Perubahan &amp; koreksi</title>');
	expect(makeAtom(FEED)).toContain('>20 &lt; 22<');
});
