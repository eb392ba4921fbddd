import { expect, test } from 'vitest';
import { calculate, proposeDeadline, type Base, type Question } from './calculation.ts';

const BANDUNG: Base = {
	coverage: 3643,
	active: 361_648,
	potential: 992_730,
	exact: true,
	month: '2025-07'
};
const QUESTION: Question = {
	target: 6126,
	deadline: '2026-12',
	contribution: 16_800,
	ownPotential: null
};

test('Kota Bandung: 246,499 people, 14,500 a month for 17 months', () => {
	expect(calculate(BANDUNG, QUESTION, null)).toEqual({
		kind: 'answer',
		potential: 992_730,
		isOwn: false,
		active: 361_648,
		isImplied: false,
		exact: true,
		goal: 608_147,
		people: 246_499,
		months: 17,
		perMonth: 14_500,
		fromNow: null,
		cost: { month: 4_141_183_200, year: 49_694_198_400 }
	});
});

test('from the present month on there are fewer months, and none in the last one', () => {
	expect(calculate(BANDUNG, QUESTION, '2026-10')).toMatchObject({
		perMonth: 14_500,
		fromNow: { months: 2, perMonth: 123_250 }
	});
	expect(calculate(BANDUNG, QUESTION, '2026-12')).toMatchObject({ fromNow: null });
});

test('a target at or under what is reached is refused', () => {
	const even: Base = { ...BANDUNG, active: 300, potential: 1000, coverage: 3000 };
	expect(calculate(even, { ...QUESTION, target: 3000 }, null)).toEqual({ kind: 'reached' });
	expect(calculate(even, { ...QUESTION, target: 2999 }, null)).toEqual({ kind: 'reached' });
	expect(calculate(even, { ...QUESTION, target: 3001 }, null)).toMatchObject({ people: 1 });
	expect(calculate(BANDUNG, { ...QUESTION, target: 3643 }, null)).toEqual({ kind: 'reached' });
	const bare: Base = { ...even, active: null, potential: null };
	expect(calculate(bare, { ...QUESTION, target: 3000 }, null)).toEqual({ kind: 'reached' });
});

test('a deadline before the figures or before today is refused', () => {
	expect(calculate(BANDUNG, { ...QUESTION, deadline: '2025-07' }, null)).toEqual({
		kind: 'beforeFigures'
	});
	expect(calculate(BANDUNG, QUESTION, '2027-01')).toEqual({ kind: 'past' });
});

test('a region without figures, or with a bound only, is refused', () => {
	expect(calculate(null, QUESTION, null)).toEqual({ kind: 'noFigure' });
	const bound: Base = { ...BANDUNG, coverage: null, active: null, potential: null };
	expect(calculate(bound, QUESTION, null)).toEqual({ kind: 'noValue' });
});

test('without a potential nothing is counted until the reader gives one', () => {
	const bare: Base = { ...BANDUNG, potential: null };
	expect(calculate(bare, QUESTION, null)).toEqual({ kind: 'potentialMissing' });
	expect(calculate(bare, { ...QUESTION, ownPotential: 992_730 }, null)).toMatchObject({
		isOwn: true,
		people: 246_499
	});
	expect(calculate(bare, { ...QUESTION, ownPotential: 1000 }, null)).toEqual({
		kind: 'potentialTooSmall',
		active: 361_648
	});
});

test('a percentage alone stands for people of the potential, and is not exact', () => {
	const percentOnly: Base = { ...BANDUNG, active: null, potential: null, coverage: 2000 };
	expect(calculate(percentOnly, { ...QUESTION, ownPotential: 1000 }, null)).toMatchObject({
		active: 200,
		isImplied: true,
		exact: false,
		people: 413
	});
});

test('a published potential is never replaced by the reader’s', () => {
	expect(calculate(BANDUNG, { ...QUESTION, ownPotential: 5 }, null)).toMatchObject({
		potential: 992_730,
		isOwn: false
	});
});

test('undated figures give people but no months', () => {
	expect(calculate({ ...BANDUNG, month: null }, QUESTION, null)).toMatchObject({
		people: 246_499,
		months: null,
		perMonth: null
	});
});

test('the deadline proposed is the end of the target’s year, not before that of the present one', () => {
	expect(proposeDeadline(2025, '2026-11')).toBe('2026-12');
	expect(proposeDeadline(2045, '2026-11')).toBe('2045-12');
	expect(proposeDeadline(null, '2026-11')).toBe('2026-12');
});
