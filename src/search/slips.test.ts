import { expect, test } from 'vitest';
import { slipsAllowed, slipsBetween } from './slips.ts';

test.each([
	['bandung', 'bandung', 0],
	['bandng', 'bandung', 1],
	['badnung', 'bandung', 1],
	['bandungg', 'bandung', 1],
	['bendung', 'bandung', 1],
	['bandn', 'bandung', 1],
	['ciamis', 'cimahi', 3],
	['xyz', 'ab', 3]
])('%s and %s: %i', (typed, word, count) => {
	expect(slipsBetween(typed, word)).toBe(count);
});

test.each([
	['ntb', 0],
	['3218', 0],
	['bgor', 1],
	['purwakrta', 2]
])('%s may have %i', (typed, count) => {
	expect(slipsAllowed(typed)).toBe(count);
});
