import { expect, test } from 'vitest';
import { shortenPath, shortenPaths } from './shorten-paths.ts';

test.each([
	['M 10 20 L 12.5 19.25 L 10 20 Z', 'm10 20l2.5-.75l-2.5 .75z'],
	['M 0 0 Q 1 1 2 0 Q 3 -1 4 0 Z', 'm0 0q1 1 2 0q1-1 2 0z'],
	['M 0 0 C 1 0 2 1 2 2', 'm0 0c1 0 2 1 2 2'],
	['M 5 5 L 6 5 Z M 7 7 L 8 7', 'm5 5l1 0zm2 2l1 0'],
	['M 0.004 0 L 1e-7 3', 'm0 0l0 3']
])('%s becomes %s', (path, short) => {
	expect(shortenPath(path)).toBe(short);
});

test('rounding does not add up', () => {
	const steps = Array.from({ length: 300 }, (_, index) => `L ${(index + 1) * 0.334} 0`);
	const text = shortenPath(`M 0 0 ${steps.join(' ')}`);
	const end = [...text.matchAll(/l(\S+)/g)].reduce((sum, [, dx]) => sum + Number(dx), 0);
	expect(end).toBeCloseTo(100.2, 5);
});

test('only paths are changed', () => {
	expect(shortenPaths('<path id="M 1" d="M 1 1 L 2 1"/>')).toBe('<path id="M 1" d="m1 1l1 0"/>');
});
