import { expect, test } from 'vitest';
import { readChoice, writeChoice, type Choice } from './choice.ts';

const FIRST = '3273';
const KNOWN = new Map([
	['3273', { takesPotential: false }],
	['0', { takesPotential: true }]
]);
const read = (search: string) => readChoice(search, FIRST, (code) => KNOWN.get(code));

const PROPOSAL: Choice = {
	region: '3273',
	target: null,
	deadline: null,
	contribution: null,
	potential: null
};

test('a bare address is the proposal, and is written bare', () => {
	expect(read('')).toEqual({ choice: PROPOSAL, rejected: [] });
	expect(writeChoice(PROPOSAL, FIRST)).toBe('');
});

test('what is written reads back the same', () => {
	const choice: Choice = {
		region: '0',
		target: 6126,
		deadline: '2029-12',
		contribution: 20_000,
		potential: 99_000_000
	};
	const query = writeChoice(choice, FIRST);
	expect(query).toBe('?wilayah=0&target=61.26&tenggat=2029-12&iuran=20000&potensi=99000000');
	expect(read(query)).toEqual({ choice, rejected: [] });
});

test.each([
	['wilayah', '9999', 'region'],
	['target', '101', 'target'],
	['target', 'banyak', 'target'],
	['tenggat', '2026-13', 'deadline'],
	['tenggat', 'besok', 'deadline'],
	['iuran', '-1', 'contribution'],
	['potensi', '1000', 'potential']
])('%s=%s falls back and is told', (parameter, value, name) => {
	expect(read(`?${parameter}=${value}`)).toEqual({
		choice: PROPOSAL,
		rejected: [{ name, value }]
	});
});

test('a parameter that stands twice is told', () => {
	expect(read('?target=50&target=60').rejected).toEqual([{ name: 'target', value: '50, 60' }]);
});

test('a parameter of another page is left alone', () => {
	expect(read('?tema=gelap').rejected).toEqual([]);
});
