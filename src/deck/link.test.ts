import { expect, test } from 'vitest';
import { isMessage } from './link.ts';

const STATE = { kind: 'state', keys: ['peta'], number: 2, black: false };

test.each([
	[{ kind: 'ask' }, true],
	[STATE, true],
	[null, false],
	['state', false],
	[{}, false],
	[{ ...STATE, keys: 'peta' }, false],
	[{ ...STATE, keys: [1] }, false],
	[{ ...STATE, number: 1.5 }, false],
	[{ ...STATE, black: undefined }, false],
	[{ kind: 'other' }, false]
])('%j is a message: %s', (value, expected) => {
	expect(isMessage(value)).toBe(expected);
});
