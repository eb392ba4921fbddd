import { expect, test } from 'vitest';
import * as v from 'valibot';
import { count, optionalNumber, optionalText, webAddress, year, yesOrEmpty } from './cells.ts';

test.each([
	['37.77', 37.77],
	['0', 0],
	['100', 100],
	['37400000', 37_400_000],
	['', null]
])('"%s" is the number %s', (cell, value) => {
	expect(v.parse(optionalNumber, cell)).toBe(value);
});

test.each([
	'37,77',
	'-5',
	'1.354.881',
	'1,354,881',
	'37.',
	'.5',
	'5e3',
	'0x10',
	'Infinity',
	'NaN',
	'-',
	'N/A',
	'tiga',
	'37.77%',
	' 5',
	'５'
])('"%s" is no number', (cell) => {
	expect(v.is(optionalNumber, cell)).toBe(false);
});

test.each(['', '1.5', '-1', '1 000', 'seribu'])('"%s" is no head count', (cell) => {
	expect(v.is(count, cell)).toBe(false);
});

test.each([
	['2025', true],
	['2000', true],
	['1899', false],
	['25', false],
	['2025-08', false]
])('"%s" is a year: %s', (cell, expected) => {
	expect(v.is(year, cell)).toBe(expected);
});

test.each([
	['https://jabarprov.go.id/berita?id=1', true],
	['http://bps.go.id', true],
	['', true],
	['jabarprov.go.id/berita', false],
	['https:jabarprov.go.id', false],
	['https://', false],
	['ftp://bps.go.id', false],
	['javascript:alert(1)', false]
])('"%s" may stand as a web address: %s', (cell, expected) => {
	expect(v.is(webAddress, cell)).toBe(expected);
});

test('a mark is yes or nothing', () => {
	expect(['yes', '', 'no', 'Yes'].map((cell) => v.is(yesOrEmpty, cell))).toEqual([
		true,
		true,
		false,
		false
	]);
});

test('a note may be empty but has no spaces around it', () => {
	expect(
		['', 'catatan', 'catatan ', '\u00A0catatan'].map((cell) => v.is(optionalText, cell))
	).toEqual([true, true, false, false]);
});
