import { expect, test } from 'vitest';
import { binOf, binOfRange, decimalsWithin, makeBins } from './bins.ts';

const COVERAGE = makeBins([20, 30, 40, 50], 'coverage');

test('four breaks make five classes that leave no gap', () => {
	expect(COVERAGE.map(({ letter, from, to }) => [letter, from, to])).toEqual([
		['A', -Infinity, 20],
		['B', 20, 30],
		['C', 30, 40],
		['D', 40, 50],
		['E', 50, Infinity]
	]);
	expect(COVERAGE[2]).toMatchObject({ fill: 'var(--coverage-3)', ink: 'var(--coverage-3-ink)' });
});

test.each([
	[null, undefined],
	[0, 'A'],
	[5, 'A'],
	[19.999999, 'A'],
	[20, 'B'],
	[29.99, 'B'],
	[39.9942, 'C'],
	[40, 'D'],
	[50, 'E'],
	[100, 'E'],
	[113.5, 'E'],
	[Number.NaN, undefined]
])('a coverage of %s is in class %s', (value, letter) => {
	expect(binOf(value, COVERAGE)?.letter).toBe(letter);
});

test.each([
	[31, 39, 'C'],
	[30, 39.9, 'C'],
	[39, 40, undefined],
	[41, 46, 'D'],
	[50, null, 'E'],
	[60, null, 'E'],
	[45, null, undefined],
	[null, 19, 'A'],
	[null, 20, undefined],
	[null, null, undefined]
])('a range from %s to %s is in class %s', (low, high, letter) => {
	expect(binOfRange(low, high, COVERAGE)?.letter).toBe(letter);
});

test.each([
	[39.9942, 1, 2, '39.99'],
	[39.9996, 1, 4, '39.9996'],
	[39.94, 1, 1, '39.9'],
	[40, 1, 1, '40.0'],
	[20, 0, 0, '20'],
	[19.6, 0, 1, '19.6'],
	[68.6274, 1, 1, '68.6'],
	[0, 1, 1, '0.0'],
	[113.46, 1, 1, '113.5']
])('%s with at least %s decimals needs %s, to read %s', (value, fewest, decimals, reads) => {
	expect(decimalsWithin(value, COVERAGE, fewest)).toBe(decimals);
	expect(value.toFixed(decimals)).toBe(reads);
});
