import { expect, test } from 'vitest';
import {
	decimalsOf,
	formatAsOf,
	formatLarge,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	formatPrinted,
	formatSurveyMonth
} from './format.ts';
import type { Unit } from './model/observation.ts';

test.each([
	[1_354_881, 0, '1.354.881', '1,354,881'],
	[36.43, 2, '36,43', '36.43'],
	[0, 0, '0', '0'],
	[1000, 0, '1.000', '1,000'],
	[113.5, 1, '113,5', '113.5'],
	[-0.04, 1, '0,0', '0.0']
])('%s with %s decimals reads %s, in English %s', (value, decimals, id, en) => {
	expect(formatNumber(value, 'id', decimals)).toBe(id);
	expect(formatNumber(value, 'en', decimals)).toBe(en);
});

test('a negative number has a minus sign, not a hyphen', () => {
	expect(formatNumber(-20.6, 'id', 1)).toBe('\u221220,6');
	expect(formatPercent(-20.6, 'en')).toBe('\u221220.6%');
});

test.each([
	[99_020_000, '99,0 juta', '99.0 million'],
	[1_000_000, '1,0 juta', '1.0 million'],
	[186_400, '186 ribu', '186 thousand'],
	[52_402, '52.402', '52,402'],
	[0, '0', '0']
])('%s in a sentence is %s, in English %s', (value, id, en) => {
	expect(formatLarge(value, 'id')).toBe(id);
	expect(formatLarge(value, 'en')).toBe(en);
});

test.each<[string, Unit, string, string]>([
	['37,4 juta', 'people', '37,4 juta', '37.4 million'],
	['435 ribu', 'people', '435 ribu', '435 thousand'],
	['361.648', 'people', '361.648', '361,648'],
	['37,77', 'percent', '37,77%', '37.77%'],
	['27,40', 'percent', '27,40%', '27.40%'],
	['22.3', 'percent', '22,3%', '22.3%'],
	['20', 'percent', '20%', '20%'],
	['600-700 ribu', 'people', '600–700 ribu', '600–700 thousand'],
	['41 atau 46', 'percent', '41–46%', '41–46%'],
	['lebih dari 50', 'percent', 'lebih dari 50%', 'more than 50%'],
	['almost 17.000', 'people', 'hampir 17.000', 'almost 17,000'],
	['430.000-an', 'people', 'sekitar 430.000', 'about 430,000']
])('the print "%s" (%s) reads %s, in English %s', (printed, unit, id, en) => {
	const row = { printed, unit, approximate: false };
	expect(formatPrinted(row, 'id')).toBe(id);
	expect(formatPrinted(row, 'en')).toBe(en);
});

test('an approximate figure says so, once', () => {
	const row = { unit: 'percent', approximate: true } as const;
	expect(formatPrinted({ ...row, printed: '20' }, 'id')).toBe('sekitar 20%');
	expect(formatPrinted({ ...row, printed: '20' }, 'en')).toBe('about 20%');
	expect(formatPrinted({ ...row, printed: 'lebih dari 50' }, 'id')).toBe('lebih dari 50%');
});

test('a print of another shape is shown as it is', () => {
	const row = { printed: 'separuh', unit: 'percent', approximate: false } as const;
	expect(formatPrinted(row, 'en')).toBe('separuh');
});

test.each<[string, Unit, number]>([
	['37,77', 'percent', 2],
	['20', 'percent', 0],
	['37,4 juta', 'people', 1],
	['lebih dari 50', 'percent', 0]
])('"%s" (%s) was printed with %d decimals', (printed, unit, decimals) => {
	expect(decimalsOf({ printed, unit })).toBe(decimals);
});

test.each([
	['2025-07-28', 'day', '28 Juli 2025', '28 July 2025'],
	['2025-07', 'month', 'Juli 2025', 'July 2025'],
	['2025', 'year', '2025', '2025'],
	['', 'undated', '', '']
] as const)('"%s" (%s) is %s, in English %s', (text, precision, id, en) => {
	expect(formatAsOf({ text, precision }, 'id')).toBe(id);
	expect(formatAsOf({ text, precision }, 'en')).toBe(en);
});

test.each([
	['2025-07-28', 'day', 'Jul 2025'],
	['2025-07', 'month', 'Jul 2025'],
	['2025', 'year', '2025'],
	['', 'undated', '']
] as const)('in tight places "%s" (%s) is %s', (text, precision, expected) => {
	expect(formatMonth({ text, precision }, 'id')).toBe(expected);
});

test('a list ends with a word', () => {
	expect(formatList(['Garut', 'Bogor'], 'id')).toBe('Garut dan Bogor');
	expect(formatList(['Garut', 'Bogor', 'Depok'], 'en')).toBe('Garut, Bogor and Depok');
});

test('the labour force survey is of August', () => {
	expect(formatSurveyMonth(2025, 'id')).toBe('Agustus 2025');
	expect(formatSurveyMonth(2025, 'en', 'short')).toBe('Aug 2025');
});
