import { describe, expect, test } from 'vitest';
import { DIFFERENCE, INFORMAL, LABOUR_FORCE, UNEMPLOYMENT } from '../indicators/survey.ts';
import { informalIn } from '../informal-share.ts';
import { labourOf } from '../store.ts';
import { makeSurveyMap } from './survey-map.ts';

const entryOf = (map: ReturnType<typeof makeSurveyMap>, code: string) =>
	map.entries.find((entry) => entry.code === code);
const rowOf = (code: string, year: number) => labourOf(code).find((row) => row.year === year);

test('unemployment reads as unemployed ÷ labour force, with two decimals', () => {
	const entry = entryOf(makeSurveyMap(UNEMPLOYMENT, 2025, 'id'), '3204');
	expect(entry?.valueText).toBe('6,68%');
	expect(entry?.card.lines[0]).toBe('128.857 penganggur dari 1.930.432 angkatan kerja');
});

test('a difference is that of the unrounded shares, and the province itself shows its share', () => {
	const map = makeSurveyMap(DIFFERENCE, 2025, 'id');
	const expected = (informalIn('3205', 2025)?.share ?? 0) - (informalIn('32', 2025)?.share ?? 0);
	expect(entryOf(map, '3205')?.value).toBeCloseTo(expected, 10);
	expect(entryOf(map, '3205')?.shortValueText).toBe('+13,7');
	expect(entryOf(map, '3276')?.shortValueText).toBe('−21,1');
	expect(map.overview.value).toBe('55,0%');
});

test('a region as informal as the province shows no difference, not its share', () => {
	const level = { ...DIFFERENCE, valueOf: () => 0 };
	const map = makeSurveyMap(level, 2025, 'id');
	expect(entryOf(map, '3205')?.valueText).toBe('0,0 poin persen');
	expect(map.overview.value).toBe('55,0%');
});

test('a province at zero still says what stands behind it', () => {
	const none = { ...UNEMPLOYMENT, valueOf: () => 0 };
	expect(makeSurveyMap(none, 2025, 'id').overview.lines[0]).toMatch(/penganggur dari/);
});

test('within two points of the province is level', () => {
	const map = makeSurveyMap(DIFFERENCE, 2025, 'en');
	expect(entryOf(map, '3272')?.bin?.letter).toBe('C');
	expect(map.overview.classes[2]?.label).toBe('level (within 2)');
});

const [LARGEST] = makeSurveyMap(LABOUR_FORCE, 2022, 'id').drawing.circles?.items ?? [];
const AREA_PER_PERSON = (LARGEST?.r ?? NaN) ** 2 / (rowOf('3201', 2022)?.labourForce ?? NaN);

describe.each([2017, 2021, 2025])('circles of the labour force in August %s', (year) => {
	const circles = makeSurveyMap(LABOUR_FORCE, year, 'id').drawing.circles?.items ?? [];

	test('have areas proportional to people within one percent, in one scale for all years', () => {
		const perPerson = circles.map(
			({ code, r }) => r ** 2 / (rowOf(code, year)?.labourForce ?? NaN)
		);
		for (const area of perPerson) expect(Math.abs(area / AREA_PER_PERSON - 1)).toBeLessThan(0.01);
	});

	test('hold the employed in the same scale', () => {
		for (const { code, r, inner = 0 } of circles) {
			const row = rowOf(code, year);
			const share = (row?.employed ?? NaN) / (row?.labourForce ?? NaN);
			expect(Math.abs(inner ** 2 / r ** 2 / share - 1)).toBeLessThan(0.01);
		}
	});
});

test('a year without job statuses has no map of informal work', () => {
	expect(entryOf(makeSurveyMap(INFORMAL, 2017, 'id'), '3204')?.standing).toBe('missing');
});
