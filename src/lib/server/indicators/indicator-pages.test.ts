import { expect, test } from 'vitest';
import { JABAR_AREA, NATIONAL_AREA } from '../areas.ts';
import { indicatorsOf, makeIndicatorPage, nearestPeriod } from './indicator-pages.ts';

const yearly = { periods: ['2018', '2023', '2025'], asKnown: false };
const asKnown = { periods: ['2021-12', '2023-07', '2023-12'], asKnown: true };

test.each([
	['the same', yearly, '2023', '2023'],
	['the year of a month', yearly, '2023-07', '2023'],
	['the last month of a year', asKnown, '2023', '2023-12'],
	['what was known before', asKnown, '2022', '2021-12'],
	['the latest when nothing was known', asKnown, '2020', null],
	['the latest when the year has no survey', yearly, '2020-05', null],
	['the latest for the latest', asKnown, null, null]
])('switching keeps %s', (_what, indicator, period, expected) => {
	expect(nearestPeriod(indicator, period)).toBe(expected);
});

test.each([JABAR_AREA, NATIONAL_AREA])('the switch of $key leads to every figure', (area) => {
	for (const { key, periods } of indicatorsOf(area)) {
		const page = makeIndicatorPage(key, periods.at(-1) ?? null, 'en', area);
		expect(page?.figure.figures?.links).toHaveLength(indicatorsOf(area).length);
		expect(page?.figure.figures?.links.filter(({ current }) => current)).toHaveLength(1);
	}
});

test('there is no page of an unknown figure or period', () => {
	expect(makeIndicatorPage('gini', null, 'id', JABAR_AREA)).toBeNull();
	expect(makeIndicatorPage('pengangguran', '2017', 'id', JABAR_AREA)).toBeNull();
});
