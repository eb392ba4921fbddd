import { describe, expect, it } from 'vitest';
import { makeCoverage } from '../../../tests/fixtures/observation.ts';
import type { Metric, Observation, Segment } from './observation.ts';
import { areComparable, readSegments } from './segments.ts';

const YEAR = 2025;

/** A count of a segment, in one statement unless said otherwise. */
function count(
	metric: Metric,
	segment: Segment,
	value: number,
	differing: Partial<Observation> = {}
): Observation {
	return makeCoverage('2025-06', value, {
		metric,
		segment,
		unit: 'people',
		denominator: metric === 'potential' ? 'potential' : '',
		...differing
	});
}

const complete = [
	count('potential', 'pu', 300),
	count('active', 'pu', 150),
	count('potential', 'bpu', 700),
	count('active', 'bpu', 70)
];

describe('readSegments', () => {
	it('reads a complete statement', () => {
		expect(readSegments(complete, YEAR)).toMatchObject({
			asOf: { text: '2025-06' },
			counts: [
				{ segment: 'pu', potential: 300, active: 150 },
				{ segment: 'bpu', potential: 700, active: 70 }
			],
			missing: [],
			exact: true
		});
	});

	it('names what is missing, and never fills it from another statement', () => {
		const rows = [
			...complete.filter(({ metric, segment }) => metric !== 'potential' || segment !== 'bpu'),
			count('potential', 'bpu', 700, { statementId: 'other' })
		];
		expect(readSegments(rows, YEAR).missing).toEqual([{ metric: 'potential', segment: 'bpu' }]);
	});

	it('names everything where no statement names a segment', () => {
		expect(readSegments([], YEAR)).toMatchObject({ asOf: null, counts: [] });
		expect(readSegments([], YEAR).missing).toHaveLength(4);
	});

	it('prefers a complete statement to a newer one that is not', () => {
		const newer = makeCoverage('2025-09', 1).asOf;
		const rows = [count('active', 'formal', 9, { statementId: 'newer', asOf: newer }), ...complete];
		expect(readSegments(rows, YEAR).asOf?.text).toBe('2025-06');
	});

	it.each([
		['doubtful', { status: 'doubtful' }],
		['counted by registration', { basis: 'registration' }],
		['undated', { asOf: makeCoverage('', 1).asOf }],
		['old', { asOf: makeCoverage('2022-06', 1).asOf }],
		['of one programme', { programme: 'jht' }],
		['of one ecosystem', { ecosystem: 'desa' }]
	] satisfies [string, Partial<Observation>][])('leaves out what is %s', (_, differing) => {
		const rows = complete.map((row) => ({ ...row, ...differing }));
		expect(readSegments(rows, YEAR).missing).toHaveLength(4);
	});

	it('leaves out a potential that is not the programme’s own', () => {
		const rows = complete.map((row): Observation =>
			row.metric === 'potential' ? { ...row, denominator: 'wage_workers' } : row
		);
		expect(readSegments(rows, YEAR).missing).toHaveLength(2);
	});

	it('refuses segments that do not add up to the potential of the statement', () => {
		const total = (value: number) => [...complete, count('potential', 'total', value)];
		expect(readSegments(total(1000), YEAR).missing).toEqual([]);
		expect(readSegments(total(1100), YEAR).missing).not.toEqual([]);
	});

	it('says when a count is rounded', () => {
		const rows = complete.map((row) => ({ ...row, approximate: true }));
		expect(readSegments(rows, YEAR)).toMatchObject({ missing: [], exact: false });
	});
});

describe('areComparable', () => {
	it('wants the same segments, complete on both sides', () => {
		const full = readSegments(complete, YEAR);
		const withJakon = readSegments(
			[...complete, count('potential', 'jakon', 50), count('active', 'jakon', 5)],
			YEAR
		);
		expect(areComparable(full, full)).toBe(true);
		expect(areComparable(full, withJakon)).toBe(false);
		expect(areComparable(full, readSegments([], YEAR))).toBe(false);
	});
});
