import { expect, test } from 'vitest';
import {
	costOf,
	hundredthsOf,
	monthsBetween,
	MOST_PEOPLE,
	MOST_RUPIAH,
	peopleAt,
	peopleImplied,
	peopleShort,
	perMonth
} from './target.ts';

test('Kota Bandung: 61.26 % of 992,730 is 608,147 people, 246,499 more than 361,648', () => {
	const target = hundredthsOf(61.26);
	expect(peopleAt(target, 992_730)).toBe(608_147);
	expect(peopleShort(target, 992_730, 361_648)).toBe(246_499);
});

test.each([
	[7, 100, 7],
	[14, 100, 14],
	[28, 100, 28],
	[29, 100, 29],
	[57, 100, 57],
	[58, 100, 58],
	[1.1, 1000, 11],
	[0.01, 10_000, 1],
	[0.01, 10_001, 2],
	[100, 992_730, 992_730]
])('%d percent of %d is %d people', (percent, potential, people) => {
	expect(peopleAt(hundredthsOf(percent), potential)).toBe(people);
});

test('every percentage of 10,000 people is its hundredths', () => {
	const targets = Array.from({ length: 10_000 }, (_, index) => index + 1);
	expect(targets.filter((target) => peopleAt(target, 10_000) !== target)).toEqual([]);
});

test('a reached target needs nobody', () => {
	expect(peopleShort(hundredthsOf(30), 1000, 300)).toBe(0);
	expect(peopleShort(hundredthsOf(30), 1000, 301)).toBe(0);
});

test('a percentage stands for the nearest whole number of people', () => {
	expect(peopleImplied(3643, 992_730)).toBe(361_652);
	expect(peopleImplied(5000, 101)).toBe(51);
	expect(peopleImplied(4999, 101)).toBe(50);
});

test('months are counted from month to month, across years', () => {
	expect(monthsBetween('2025-07', '2026-12')).toBe(17);
	expect(monthsBetween('2025-12', '2026-01')).toBe(1);
	expect(monthsBetween('2026-01', '2025-12')).toBe(-1);
});

test('the share of each month is rounded up', () => {
	expect(perMonth(246_499, 17)).toBe(14_500);
	expect(perMonth(100, 10)).toBe(10);
	expect(perMonth(101, 10)).toBe(11);
});

test('contributions are exact, also the largest that can be asked for', () => {
	expect(costOf(246_499, 16_800)).toEqual({ month: 4_141_183_200, year: 49_694_198_400 });
	expect(costOf(MOST_PEOPLE, MOST_RUPIAH).year).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
});
