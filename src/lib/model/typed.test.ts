import { expect, test } from 'vitest';
import { readPeople, readPercent, readRupiah } from './typed.ts';

test.each([
	['61,26', 6126],
	['61.26', 6126],
	[' 61,26 % ', 6126],
	['7', 700],
	['7,1', 710],
	['61,260', 6126],
	['0,01', 1],
	['100', 10_000],
	['100,00', 10_000]
])('“%s” is a target', (text, value) => {
	expect(readPercent(text)).toEqual({ value });
});

test.each([
	['', 'empty'],
	['  ', 'empty'],
	['separuh', 'text'],
	['61,26,1', 'text'],
	['1e1', 'text'],
	['0', 'zero'],
	['0,00', 'zero'],
	['-5', 'negative'],
	['−5', 'negative'],
	['101', 'over'],
	['100,01', 'over'],
	['61,265', 'decimals']
])('“%s” is no target: %s', (text, fault) => {
	expect(readPercent(text)).toEqual({ fault });
});

test.each([
	['992.730', 992_730],
	['992,730', 992_730],
	['992730', 992_730],
	['1 601 559', 1_601_559]
])('“%s” is a number of people', (text, value) => {
	expect(readPeople(text)).toEqual({ value });
});

test.each([
	['99,5', 'text'],
	['banyak', 'text'],
	['0', 'zero'],
	['-3', 'negative'],
	['300.000.001', 'over']
])('“%s” is no number of people: %s', (text, fault) => {
	expect(readPeople(text)).toEqual({ fault });
});

test('rupiah may have their sign', () => {
	expect(readRupiah('Rp16.800')).toEqual({ value: 16_800 });
	expect(readRupiah('Rp 16.800')).toEqual({ value: 16_800 });
	expect(readRupiah('1.000.001')).toEqual({ fault: 'over' });
});
