import { describe, expect, it } from 'vitest';
import { readSelection, writeSelection } from './selection.ts';

const CODES = ['11', '32', '3201', '3202', '3203', '3204'];
const known = {
	has: (code: string) => CODES.includes(code),
	peerOf: () => '3202',
	defaults: ['3204', '3203']
};
const read = (search: string) => readSelection(search, known);

describe('readSelection', () => {
	it('shows the example where nothing is asked for', () => {
		expect(read('')).toEqual({
			codes: ['3204', '3203'],
			unknown: [],
			surplus: [],
			shortage: 'none'
		});
	});

	it('keeps the order asked for, and each region once', () => {
		expect(read('?wilayah=3203,11,3203')).toMatchObject({
			codes: ['3203', '11'],
			unknown: [],
			shortage: 'none'
		});
		expect(read('?wilayah=3203&wilayah=11').codes).toEqual(['3203', '11']);
		expect(read('?wilayah=3203%2C+11').codes).toEqual(['3203', '11']);
	});

	it('names what it does not know', () => {
		expect(read('?wilayah=3203,9999,11,<b>')).toMatchObject({
			codes: ['3203', '11'],
			unknown: ['9999', '<b>']
		});
	});

	it('takes five at most', () => {
		expect(read(`?wilayah=${CODES.join(',')}`)).toMatchObject({
			codes: CODES.slice(0, 5),
			surplus: ['3204']
		});
	});

	it('sets the most similar beside one alone, and shows the example for none', () => {
		expect(read('?wilayah=11')).toMatchObject({ codes: ['11', '3202'], shortage: 'alone' });
		expect(read('?wilayah=')).toMatchObject({ codes: ['3204', '3203'], shortage: 'few' });
		expect(read('?wilayah=9999')).toMatchObject({ unknown: ['9999'], shortage: 'few' });
	});
});

it('writeSelection keeps other parameters and the commas', () => {
	const place = { pathname: '/banding/', search: '?wilayah=11&x=1', hash: '#a' };
	expect(writeSelection(place, ['3203', '11'])).toBe('/banding/?wilayah=3203,11&x=1#a');
});
