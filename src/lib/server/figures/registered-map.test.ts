import { expect, test } from 'vitest';
import { makeRegisteredMap, registeredIn } from './registered-map.ts';

const { drawing, entries } = makeRegisteredMap('id');
const circles = drawing.circles?.items ?? [];

test('the ministry table of December 2023 gives 28 circles, Jawa Barat among them', () => {
	expect(circles).toHaveLength(28);
	expect(registeredIn('32')?.value).toBe(4_855_121);
	expect(entries.filter(({ standing }) => standing === 'missing')).toHaveLength(10);
});

test('areas are proportional to people within one percent', () => {
	const perPerson = circles.map(({ code, r }) => r ** 2 / (registeredIn(code)?.value ?? NaN));
	expect(Math.max(...perPerson) / Math.min(...perPerson)).toBeLessThan(1.01);
});

test('a small circle is never drawn under a larger one', () => {
	const radii = circles.map(({ r }) => r);
	expect(radii).toEqual([...radii].sort((a, b) => b - a));
});
