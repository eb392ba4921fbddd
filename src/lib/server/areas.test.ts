import { expect, test } from 'vitest';
import { NATIONAL_AREA } from './areas.ts';
import { chooseForMap } from './coverage.ts';
import { makeCoverageMap } from './figures/coverage-map.ts';
import { neighboursOf } from './figures/neighbours.ts';

const { regions, ranked } = chooseForMap(null, NATIONAL_AREA);
const standingOf = (code: string) => regions.find(({ region }) => region.code === code)?.standing;

test('31 of 38 provinces have a published coverage', () => {
	expect(regions).toHaveLength(38);
	expect(regions.filter(({ observation }) => observation)).toHaveLength(31);
});

test('a bound colours when both ends fall in one class, and has no rank', () => {
	const entry = makeCoverageMap(null, 'id', NATIONAL_AREA).entries.find(
		({ code }) => code === '64'
	);
	expect(entry).toMatchObject({
		valueText: 'lebih dari 50%',
		standing: 'bound',
		rank: null,
		position: null
	});
	expect(entry?.bin?.letter).toBe('E');
});

test('old figures have no rank', () => {
	expect([standingOf('34'), standingOf('72'), standingOf('13')]).toEqual(['old', 'old', 'ranked']);
	expect(ranked).toBe(28);
});

test('every ranked province says what its figure is a share of', () => {
	const { ranking } = makeCoverageMap(null, 'en', NATIONAL_AREA);
	const silent = ranking.flatMap(({ entries }) => entries.filter(({ baseText }) => !baseText));
	expect(silent.map(({ name }) => name)).toEqual([]);
});

test('provinces border provinces, and an island none', () => {
	expect(neighboursOf('32')).toEqual(['31', '33', '36']);
	expect(neighboursOf('51')).toEqual([]);
});
