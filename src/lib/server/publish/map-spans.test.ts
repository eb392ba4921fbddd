import { expect, test } from 'vitest';
import { mapSpansOf } from './map-spans.ts';

const DAYS = ['2023-07-31', '2024-01-15', '2024-12-31', '2024-01-15', ''];

test('a statement stands on the maps until the month before the next one', () => {
	const choose = (month: string | null) => (month === null || month >= '2024-01' ? 'b' : 'a');
	expect([...mapSpansOf(DAYS, choose)]).toEqual([
		['a', { from: '2023-07', until: '2023-12', latest: false }],
		['b', { from: '2024-01', until: '', latest: true }]
	]);
});

test('an undated statement stands on the latest map only', () => {
	const choose = (month: string | null) => (month === null ? 'a' : null);
	expect([...mapSpansOf([''], choose)]).toEqual([['a', { from: '', until: '', latest: true }]]);
});

test('without a choice there is no span', () => {
	expect(mapSpansOf(DAYS, () => null).size).toBe(0);
});

test('a statement that comes back is told', () => {
	const choose = (month: string | null) => (month === '2024-01' ? 'b' : 'a');
	expect(() => mapSpansOf(DAYS, choose)).toThrow('a comes back on the map of 2024-12');
});
