import { expect, test } from 'vitest';
import { makeLineChart } from './line.ts';

const BEFORE = [
	{ year: 2021, value: 60 },
	{ year: 2022, value: 55 }
];
const AFTER = [
	{ year: 2023, value: 50 },
	{ year: 2025, value: 0 }
];

test('each run is its own line, from the first year at the left to the last at the right', () => {
	const { paths } = makeLineChart([BEFORE, AFTER]);
	expect(paths).toEqual(['M0 0L25 8.3', 'M50 16.7L100 100']);
});

test('the height begins at zero, so that lengths can be compared', () => {
	const { points, ticks } = makeLineChart([BEFORE, AFTER]);
	expect(points.at(-1)).toEqual({ year: 2025, value: 0, x: 100, y: 100 });
	expect(ticks[0]).toEqual({ value: 0, y: 100 });
	expect(ticks.every(({ y }) => y >= 0 && y <= 100)).toBe(true);
});

test('a break is marked halfway between the two runs', () => {
	expect(makeLineChart([BEFORE, AFTER]).breaks).toEqual([37.5]);
	expect(makeLineChart([BEFORE]).breaks).toEqual([]);
});

test('a run of one year is a point without a line', () => {
	const { paths, points } = makeLineChart([[{ year: 2017, value: 40 }], AFTER]);
	expect(paths).toHaveLength(1);
	expect(points).toHaveLength(3);
});

test('charts in one frame share their axes', () => {
	const frame = { years: [2021, 2025], top: 100 } as const;
	const [first, second] = [BEFORE, AFTER].map((run) => makeLineChart([run], frame));
	expect(first?.paths).toEqual(['M0 40L25 45']);
	expect(second?.paths).toEqual(['M50 50L100 100']);
});

test('a value above 100 is within the drawing', () => {
	const { points } = makeLineChart([
		[
			{ year: 2024, value: 113 },
			{ year: 2025, value: 90 }
		]
	]);
	expect(points.every(({ y }) => y >= 0 && y <= 100)).toBe(true);
});

test('years stand once and in order', () => {
	expect(makeLineChart([AFTER, BEFORE]).years).toEqual([
		{ year: 2021, x: 0 },
		{ year: 2022, x: 25 },
		{ year: 2023, x: 50 },
		{ year: 2025, x: 100 }
	]);
});

test('a single year and an empty series draw nothing that is not a number', () => {
	for (const runs of [[], [[{ year: 2025, value: 40 }]], [[{ year: 2025, value: 0 }]]]) {
		expect(JSON.stringify(makeLineChart(runs))).not.toMatch(/NaN|null|Infinity/);
	}
});
