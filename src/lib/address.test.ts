import { expect, test } from 'vitest';
import { addressOf, langOf, pageOf, PAGES, PORTABLE } from './address.ts';

test.each([
	['/', '/', '/en/'],
	[PAGES.region('3204'), '/wilayah/3204/', '/en/wilayah/3204/'],
	[PAGES.jabar('cakupan', null), '/jawa-barat/cakupan/', '/en/jawa-barat/cakupan/'],
	[
		PAGES.jabar('cakupan', '2023-07'),
		'/jawa-barat/cakupan/2023-07/',
		'/en/jawa-barat/cakupan/2023-07/'
	]
])('the page %s stands at %s and in English at %s', (page, id, en) => {
	expect(addressOf(page, 'id')).toBe(id);
	expect(addressOf(page, 'en')).toBe(en);
	expect([pageOf(id), pageOf(en)]).toEqual([page, page]);
	expect([langOf(id), langOf(en)]).toEqual(['id', 'en']);
});

test('a frame tells its language after its first segment', () => {
	expect(langOf(PORTABLE.embed('jawa-barat/cakupan', '2025-07', 'en'))).toBe('en');
	expect(langOf(PORTABLE.embed('jawa-barat/cakupan', null, 'id'))).toBe('id');
});

test('a word that only begins with "en" is no language', () => {
	expect(langOf('/energi/')).toBe('id');
	expect(pageOf('/energi/')).toBe('/energi/');
});
