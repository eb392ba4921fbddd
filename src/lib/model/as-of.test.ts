import { expect, test } from 'vitest';
import { lastDayOf, overlaps, readAsOf, yearOf, type AsOf, type Precision } from './as-of.ts';

test.each<[string, Precision, string, string]>([
	['2025-07-28', 'day', '2025-07-28', '2025-07-28'],
	['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
	['2025-07', 'month', '2025-07-01', '2025-07-31'],
	['2024-02', 'month', '2024-02-01', '2024-02-29'],
	['2023-02', 'month', '2023-02-01', '2023-02-28'],
	['2025-12', 'month', '2025-12-01', '2025-12-31'],
	['2025', 'year', '2025-01-01', '2025-12-31'],
	['', 'undated', '', '']
])('"%s" with precision %s holds from %s to %s', (text, precision, first, last) => {
	expect(readAsOf(text, precision)).toEqual({ text, precision, first, last });
});

test.each<[string, Precision]>([
	['2023-02-30', 'day'],
	['2023-02-29', 'day'],
	['2023-13-01', 'day'],
	['2023-13', 'month'],
	['2023-00', 'month'],
	['2023-7', 'month'],
	['2023-07', 'day'],
	['2023-07-01', 'month'],
	['2023', 'month'],
	['', 'day'],
	['2023', 'undated'],
	['1923-07', 'month'],
	['2923', 'year'],
	['28-07-2025', 'day'],
	['2025/07/28', 'day'],
	[' 2025', 'year']
])('"%s" is no date with precision %s', (text, precision) => {
	expect(readAsOf(text, precision)).toBeNull();
});

test.each([
	['2024-02', '2024-02-29'],
	['2025-04', '2025-04-30'],
	['2025-12', '2025-12-31'],
	['2025-13', null],
	['2025', null],
	['', null]
])('the last day of "%s" is %s', (month, day) => {
	expect(lastDayOf(month)).toBe(day);
});

test('the year is the same at every precision', () => {
	const years = [dated('2025-07-28'), dated('2025-07'), dated('2025')].map(yearOf);
	expect(years).toEqual([2025, 2025, 2025]);
});

test.each([
	['2025-07-28', '2025-07-28', true],
	['2025-07-28', '2025-07-29', false],
	['2025-07-28', '2025-07', true],
	['2025-07-28', '2025-08', false],
	['2025-07', '2025-07', true],
	['2025-07', '2025-08', false],
	['2025-12', '2025', true],
	['2025', '2024', false],
	['', '', false],
	['', '2025', false]
])('"%s" and "%s" overlap: %s', (a, b, expected) => {
	expect(overlaps(dated(a), dated(b))).toBe(expected);
	expect(overlaps(dated(b), dated(a))).toBe(expected);
});

function dated(text: string): AsOf {
	const precisions: Record<number, Precision> = { 0: 'undated', 4: 'year', 7: 'month', 10: 'day' };
	const asOf = readAsOf(text, precisions[text.length] ?? 'day');
	if (!asOf) throw new Error(`not a date: "${text}"`);
	return asOf;
}
