import { describe, expect, test } from 'vitest';
import { readArrangement, writeArrangement } from './arrangement.ts';

const OFFER = { slides: ['nasional', 'peta', 'peringkat'], regions: ['3204', '3273', '3275'] };
const ALL = OFFER.slides;

describe('an address is read', () => {
	test.each([
		['', ALL, [], []],
		['?salindia=peringkat,peta', ['peta', 'peringkat'], [], []],
		['?wilayah=3273,3204', ALL, ['3273', '3204'], []],
		['?wilayah=3273&wilayah=3204,3273', ALL, ['3273', '3204'], []],
		['?salindia=&wilayah=3204', [], ['3204'], []],
		['?salindia=peta&wilayah=9999,3204', ['peta'], ['3204'], ['9999']],
		['?salindia=entah', ALL, [], ['entah']],
		['?salindia=', ALL, [], []]
	])('%s', (search, slides, regions, rejected) => {
		expect(readArrangement(search, OFFER)).toEqual({ slides, regions, rejected });
	});
});

describe('an arrangement is written', () => {
	test.each([
		['', ALL, [], ''],
		['?penyaji=a', ALL, [], '?penyaji=a'],
		['?salindia=peta', ALL, ['3273', '3204'], '?wilayah=3273,3204'],
		['?wilayah=3273', ['peta', 'peringkat'], [], '?salindia=peta,peringkat'],
		['', [], ['3204'], '?salindia=&wilayah=3204']
	])('%s with %j and %j', (search, slides, regions, written) => {
		expect(writeArrangement(search, { slides, regions }, OFFER)).toBe(written);
	});

	test('and read again', () => {
		const given = { slides: ['peta'], regions: ['3275', '3204'] };
		const { slides, regions } = readArrangement(writeArrangement('', given, OFFER), OFFER);
		expect({ slides, regions }).toEqual(given);
	});
});
