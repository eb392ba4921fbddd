import { expect, test } from 'vitest';
import type { Unit } from './observation.ts';
import { readPrinted, roundingOf } from './printed.ts';

test.each<[string, Unit, number, number]>([
	['37,4 juta', 'people', 37_400_000, 1],
	['0,64 juta', 'people', 640_000, 2],
	['86 juta', 'people', 86_000_000, 0],
	['435 ribu', 'people', 435_000, 0],
	['600 ribuan', 'people', 600_000, 0],
	['361.648', 'people', 361_648, 0],
	['32.036.360', 'people', 32_036_360, 0],
	['52402', 'people', 52_402, 0],
	['0', 'people', 0, 0],
	['37,77', 'percent', 37.77, 2],
	['27,40', 'percent', 27.4, 2],
	['22.3', 'percent', 22.3, 1],
	['12.345', 'percent', 12.345, 3],
	['100', 'percent', 100, 0],
	['113,5', 'percent', 113.5, 1]
])('"%s" in %s is %d, printed with %d decimals', (text, unit, value, decimals) => {
	expect(readPrinted(text, unit)).toMatchObject({ kind: 'number', number: { value, decimals } });
});

test.each([
	['430.000-an', true],
	['sekitar 2 juta', true],
	['2 juta', false]
])('"%s" says about: %s', (text, about) => {
	expect(readPrinted(text, 'people')).toMatchObject({ kind: 'number', about });
});

test.each<[string, Unit, number, number]>([
	['600-700 ribu', 'people', 600_000, 700_000],
	['600–700 ribu', 'people', 600_000, 700_000],
	['41 atau 46', 'percent', 41, 46]
])('"%s" is a range', (text, unit, low, high) => {
	expect(readPrinted(text, unit)).toMatchObject({
		kind: 'range',
		low: { value: low },
		high: { value: high }
	});
});

test.each<[string, Unit, 'moreThan' | 'lessThan', number]>([
	['lebih dari 50', 'percent', 'moreThan', 50],
	['lebih dari 339.000', 'people', 'moreThan', 339_000],
	['hampir 400 ribu', 'people', 'lessThan', 400_000],
	['almost 17.000', 'people', 'lessThan', 17_000]
])('"%s" is a bound', (text, unit, kind, value) => {
	expect(readPrinted(text, unit)).toMatchObject({ kind, number: { value } });
});

test.each<[string, Unit]>([
	['', 'people'],
	['-', 'people'],
	['N/A', 'people'],
	['tiga puluh', 'people'],
	['-5', 'percent'],
	['37,77%', 'percent'],
	['1.354.88', 'people'],
	['1,354,881', 'people'],
	['700-600 ribu', 'people'],
	['37,4 miliar', 'people']
])('"%s" in %s is not a figure as printed', (text, unit) => {
	expect(readPrinted(text, unit)).toBeNull();
});

test.each<[string, Unit, number]>([
	['600 ribu', 'people', 500],
	['1,9 juta', 'people', 50_000],
	['361.648', 'people', 0.5],
	['34', 'percent', 0.5],
	['36,43', 'percent', 0.005]
])('rounding alone may carry "%s" (%s) by %d', (text, unit, rounding) => {
	const printed = readPrinted(text, unit);
	expect(printed?.kind === 'number' && roundingOf(printed.number)).toBeCloseTo(rounding, 9);
});
