import { expect, test } from 'vitest';
import { resolveTokens } from './tokens.ts';

test('a token gets its light value', () => {
	expect(resolveTokens('fill="var(--coverage-3)" stroke="var(--ink)"')).toBe(
		'fill="#2db1a5" stroke="#17212b"'
	);
});

test('an unknown token stops the build', () => {
	expect(() => resolveTokens('var(--coverage-9)')).toThrow('no token --coverage-9');
});
