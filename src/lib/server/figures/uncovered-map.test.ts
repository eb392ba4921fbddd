import { expect, test } from 'vitest';
import { UNCOVERED_MONTHS } from '../uncovered.ts';
import { makeUncoveredMap } from './uncovered-map.ts';

const { entries, drawing } = makeUncoveredMap(null, 'id');
const entryOf = (code: string) => entries.find((entry) => entry.code === code);

test('a number comes from one statement, and says how', () => {
	expect(entryOf('3273')?.valueText).toBe('631.082 orang');
	expect(entryOf('3273')?.card.lines[0]).toContain('potensi 992.730 dikurangi 361.648');
	expect(entryOf('3209')?.valueText).toBe('sekitar 483 ribu orang');
	expect(entryOf('3209')?.card.lines[0]).toBe('Dicetak sumber.');
});

test('a doubtful potential gives no number, and its region no circle', () => {
	expect(entryOf('3204')?.standing).toBe('missing');
	expect(drawing.circles?.items.map(({ code }) => code)).not.toContain('3204');
});

test('areas are proportional to people within one percent', () => {
	const perPerson = (drawing.circles?.items ?? []).map(
		({ code, r }) => r ** 2 / (entryOf(code)?.value ?? NaN)
	);
	expect(perPerson.length).toBeGreaterThan(5);
	expect(Math.max(...perPerson) / Math.min(...perPerson)).toBeLessThan(1.01);
});

test.each([null, ...UNCOVERED_MONTHS])('no bar runs beyond its end, month %s', (month) => {
	for (const { position } of makeUncoveredMap(month, 'id').entries)
		expect(position ?? 0).toBeLessThanOrEqual(100);
});

test.each(['id', 'en'] as const)('its note begins with its sources, %s', (lang) => {
	const [line = ''] = makeUncoveredMap(null, lang).source;
	expect(line).toMatch(lang === 'id' ? /^Sumber: \S/ : /^Source: \S/);
});
