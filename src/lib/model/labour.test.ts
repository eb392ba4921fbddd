import { expect, test } from 'vitest';
import {
	formalOf,
	informalShareOf,
	splitAtBreaks,
	type LabourYear,
	type SeriesBreak,
	type Vintage
} from './labour.ts';

const KABUPATEN_BEKASI_2025: LabourYear = {
	regionCode: '3216',
	year: 2025,
	vintage: 'backcast',
	labourForce: 1_628_854,
	employed: 1_485_854,
	unemployed: 143_000,
	statuses: {
		own_account: 300_000,
		own_account_with_temporary: 94_255,
		employer_with_permanent: 51_599,
		employee: 840_000,
		casual_agriculture: 0,
		casual_non_agriculture: 100_000,
		unpaid_family: 100_000
	},
	unemploymentRate: null,
	sourceIds: [],
	note: null
};

test('formal employment is employers with permanent workers and employees', () => {
	expect(formalOf(KABUPATEN_BEKASI_2025)).toBe(891_599);
});

test('the informal share is everyone employed outside formal employment', () => {
	expect(informalShareOf(KABUPATEN_BEKASI_2025)).toBeCloseTo(39.9942, 4);
});

test('without job statuses there is no informal share', () => {
	const row = { ...KABUPATEN_BEKASI_2025, statuses: null };
	expect(formalOf(row)).toBeNull();
	expect(informalShareOf(row)).toBeNull();
});

test('where nobody is employed there is no share', () => {
	expect(informalShareOf({ ...KABUPATEN_BEKASI_2025, employed: 0 })).toBeNull();
});

const NEW_WEIGHTS: SeriesBreak = {
	level: 'kabkota',
	afterYear: 2022,
	beforeYear: 2023,
	note: { id: 'penimbang baru', en: 'new weights' }
};

test.each<[string, number[], SeriesBreak[], number[][]]>([
	['one run where nothing breaks it', [2021, 2022, 2023], [], [[2021, 2022, 2023]]],
	['cut at a break', [2021, 2022, 2023], [NEW_WEIGHTS], [[2021, 2022], [2023]]],
	['put in order first', [2023, 2021, 2022], [NEW_WEIGHTS], [[2021, 2022], [2023]]],
	['cut at a missing year', [2018, 2019, 2021], [], [[2018, 2019], [2021]]],
	['cut once where a missing year is also a break', [2021, 2023], [NEW_WEIGHTS], [[2021], [2023]]],
	['not cut by a break outside it', [2019, 2020], [NEW_WEIGHTS], [[2019, 2020]]],
	['nothing where there is nothing', [], [NEW_WEIGHTS], []]
])('a series is %s', (_, years, breaks, expected) => {
	const runs = splitAtBreaks(
		years.map((year) => ({ year, vintage: 'backcast' as const })),
		breaks
	);
	expect(runs.map((run) => run.map(({ year }) => year))).toEqual(expected);
});

test('a change of vintage is a cut', () => {
	const rows: { year: number; vintage: Vintage }[] = [
		{ year: 2017, vintage: 'original' },
		{ year: 2018, vintage: 'backcast' },
		{ year: 2019, vintage: 'backcast' }
	];
	expect(splitAtBreaks(rows, [])).toEqual([[rows[0]], [rows[1], rows[2]]]);
});
