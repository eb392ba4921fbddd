import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const [light, dark] = ['tokens.css', 'dark.css'].map((file) =>
	readFileSync(new URL(file, import.meta.url), 'utf8')
) as [string, string];
const readTokens = (text: string) =>
	Object.fromEntries(
		[...text.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])
	);
const themes = { light: readTokens(light), dark: { ...readTokens(light), ...readTokens(dark) } };

function contrastOf(theme: keyof typeof themes, a: string, b: string): number {
	const [one, other] = [themes[theme][a], themes[theme][b]];
	if (!one || !other) throw new Error(`no colour ${a} or ${b}`);
	return wcagContrast(one, other);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	test.each([
		['--ink', '--paper', 7],
		['--ink', '--panel', 7],
		['--ink', '--picked', 7],
		['--ink-soft', '--paper', 4.5],
		['--ink-soft', '--panel', 4.5],
		['--ink-soft', '--picked', 4.5],
		['--ink-soft', '--sunken', 4.5],
		['--accent', '--paper', 4.5],
		['--accent-strong', '--panel', 4.5],
		['--flag-ink', '--flag', 4.5],
		['--ink', '--flag', 7],
		['--land-ink', '--land', 4.5],
		['--land-ink', '--sea', 4.5],
		['--no-data-ink', '--no-data', 4.5],
		['--gauge-edge', '--gauge-track', 3],
		['--gauge-fill', '--gauge-track', 3],
		['--swatch-edge', '--panel', 3],
		['--focus', '--paper', 3],
		['--outline-inner', '--outline-outer', 3]
	])('%s reads on %s at %d : 1', (a, b, least) => {
		expect(contrastOf(theme, a, b)).toBeGreaterThanOrEqual(least);
	});

	test.each([1, 2, 3, 4, 5])('the ink of class %d reads on its fill', (index) => {
		expect(
			contrastOf(theme, `--coverage-${index}-ink`, `--coverage-${index}`)
		).toBeGreaterThanOrEqual(4.5);
	});
});

test('the class colours are the same in both themes, so that a slide and a page agree', () => {
	for (const index of [1, 2, 3, 4, 5])
		expect(themes.dark[`--coverage-${index}`]).toBe(themes.light[`--coverage-${index}`]);
});
