import { describe, expect, test } from 'vitest';
import {
	changeBetween,
	readTimeChoice,
	type TimedFigure,
	type TimedIndicator
} from './time-compare.ts';

const makeFigure = (value: number | null, statement = ''): TimedFigure => ({
	letter: 'A',
	text: '',
	value,
	statement
});
const makeIndicator = (key: string, ...periods: string[]): TimedIndicator => ({
	key,
	name: key,
	fills: {},
	periods: periods.map((period) => ({ period, text: period })),
	figures: {},
	asKnown: false
});
const INDICATORS = [
	makeIndicator('cakupan', '2021-12', '2023-07', '2025-10'),
	makeIndicator('pekerja-informal', '2018', '2022', '2023')
];
const FALLBACK = { indicator: 'pekerja-informal', from: '2018', to: '2023' };
const read = (search: string) => readTimeChoice(search, INDICATORS, FALLBACK);

describe('a choice in the address', () => {
	test('is read as it stands', () => {
		expect(read('?indikator=cakupan&dari=2021-12&sampai=2023-07')).toEqual({
			choice: { indicator: 'cakupan', from: '2021-12', to: '2023-07' },
			rejected: []
		});
	});

	test('of an indicator alone shows its widest span', () => {
		expect(read('?indikator=cakupan').choice).toEqual({
			indicator: 'cakupan',
			from: '2021-12',
			to: '2025-10'
		});
	});

	test('that names nothing known falls back and is told', () => {
		const { choice, rejected } = read('?indikator=gini&dari=1999');
		expect(choice).toEqual(FALLBACK);
		expect(rejected.map(({ value }) => value)).toEqual(['gini', '1999']);
	});

	test.each(['?dari=2023&sampai=2018', '?dari=2022&sampai=2022'])(
		'%s does not run forward: it falls back and is told',
		(search) => {
			const { choice, rejected } = read(search);
			expect(choice).toEqual(FALLBACK);
			expect(rejected).toHaveLength(1);
		}
	);
});

describe('a change', () => {
	test('is the second figure minus the first', () => {
		expect(changeBetween(makeFigure(31.7, 'a'), makeFigure(36.43, 'b'))).toMatchObject({
			value: 4.73,
			reason: null
		});
	});

	test('needs both figures', () => {
		expect(changeBetween(makeFigure(null), makeFigure(40)).reason).toBe('no figure');
	});

	test('is never drawn between a statement and itself', () => {
		expect(changeBetween(makeFigure(20, 'a'), makeFigure(20, 'a'))).toMatchObject({
			value: null,
			reason: 'same statement'
		});
	});
});
