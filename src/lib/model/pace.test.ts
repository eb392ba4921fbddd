import { expect, test } from 'vitest';
import { makeCoverage } from '../../../tests/fixtures/observation.ts';
import type { Observation } from './observation.ts';
import { paceOf } from './pace.ts';

const count = (when: string, value: number, differing: Partial<Observation> = {}) =>
	makeCoverage(when, value, { metric: 'active', unit: 'people', ...differing });

test('the last two comparable statements make the pace', () => {
	const pace = paceOf([
		count('2024-01', 100),
		count('2025-10-23', 400),
		count('2025-06', 300),
		count('2025-08', 900, { jakon: 'yes' })
	]);
	expect(pace).toMatchObject({ months: 4, people: 100 });
	expect([pace?.from.value, pace?.to.value]).toEqual([300, 400]);
});

test('a falling count is a pace too', () => {
	expect(paceOf([count('2025-01', 10), count('2025-03', 8)])).toMatchObject({ people: -2 });
});

test.each([
	['another basis', { basis: 'registration' }],
	['another rule for construction', { jakon: 'yes' }],
	['another segment', { segment: 'bpu' }],
	['one programme', { programme: 'jht' }],
	['an ecosystem', { ecosystem: 'desa' }],
	['a conflict', { status: 'conflict' }],
	['a range', { value: null }],
	['another metric', { metric: 'registered' }]
] satisfies [string, Partial<Observation>][])('%s is not compared', (_, differing) => {
	expect(paceOf([count('2025-01', 10), count('2025-03', 12, differing)])).toBeNull();
});

test('one month, a whole year and no date give no months between', () => {
	expect(paceOf([count('2025-01', 10), count('2025-01-20', 12)])).toBeNull();
	expect(paceOf([count('2024', 10), count('2025-03', 12)])).toBeNull();
	expect(paceOf([count('', 10), count('2025-03', 12)])).toBeNull();
});

test('two counts by place of registration are comparable with each other', () => {
	const registered = { basis: 'registration' } as const;
	expect(
		paceOf([count('2023-12', 10, registered), count('2025-02', 24, registered)])
	).toMatchObject({ months: 14, people: 14 });
});
