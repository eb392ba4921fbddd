import { expect, test } from 'vitest';
import { makeCoverage } from '../../../tests/fixtures/observation.ts';
import { ambiguousPairs, chooseCoverage, isCandidate, isOld } from './choose-coverage.ts';
import type { Observation } from './observation.ts';

const LATEST = null;

test.each<[string, Partial<Observation>]>([
	['counted where the employer is registered', { basis: 'registration' }],
	['of one segment', { segment: 'informal' }],
	['of one programme', { programme: 'jp' }],
	['of one ecosystem', { ecosystem: 'desa' }],
	['a target', { metric: 'target_coverage' }],
	['of registered, not active participants', { metric: 'registered_coverage' }],
	['of all employed people', { metric: 'employed_coverage' }],
	['a head count', { metric: 'active' }],
	['of wage workers only', { denominator: 'wage_workers' }],
	['of informal workers only', { denominator: 'informal_workers' }],
	['of village officials only', { denominator: 'village_officials' }],
	['of a group', { denominator: 'group' }]
])('a figure %s colours no region', (_, differing) => {
	const row = makeCoverage('2025-07', 90, differing);
	expect(isCandidate(row)).toBe(false);
	expect(chooseCoverage([row], LATEST)).toBeNull();
});

test.each<Partial<Observation>>([
	{ basis: 'domicile' },
	{ basis: 'branch' },
	{ basis: 'unstated' },
	{ denominator: 'labour_force' },
	{ denominator: 'unstated' }
])('a total coverage with %o can colour a region', (differing) => {
	const row = makeCoverage('2025-07', 40, differing);
	expect(chooseCoverage([row], LATEST)).toBe(row);
});

test('a region without a figure has no colour', () => {
	expect(chooseCoverage([], LATEST)).toBeNull();
	expect(chooseCoverage([], '2023-07')).toBeNull();
});

test('the latest figure wins, in whatever order they stand', () => {
	const [older, newer] = [makeCoverage('2023-12', 30), makeCoverage('2025-02-25', 25)];
	expect(chooseCoverage([older, newer], LATEST)).toBe(newer);
	expect(chooseCoverage([newer, older], LATEST)).toBe(newer);
});

test.each([
	['2023-07-31', '2023-07', true],
	['2023-08-01', '2023-07', false],
	['2023-07', '2023-07', true],
	['2023-07', '2023-06', false],
	['2023', '2023-12', true],
	['2023', '2023-11', false],
	['2023', '2024-01', true]
])('a figure of %s is on the map of %s: %s', (when, month, shown) => {
	const row = makeCoverage(when, 30);
	expect(chooseCoverage([row], month)).toBe(shown ? row : null);
});

test('a month counts as its last day', () => {
	const [day, month] = [makeCoverage('2025-07-28', 30), makeCoverage('2025-07', 31)];
	expect(chooseCoverage([day, month], LATEST)).toBe(month);
});

test('a doubtful figure is dropped while another is left, even an older one', () => {
	const sound = makeCoverage('2023-12', 52.91);
	const doubtful = makeCoverage('2025-11-06', 84, { status: 'doubtful' });
	expect(chooseCoverage([sound, doubtful], LATEST)).toBe(sound);
});

test('a doubtful figure stands where there is no other yet', () => {
	const doubtful = makeCoverage('2023-02', 84, { status: 'doubtful' });
	const later = makeCoverage('2024-02', 52);
	expect(chooseCoverage([doubtful, later], '2023-02')).toBe(doubtful);
	expect(chooseCoverage([doubtful, later], '2024-02')).toBe(later);
});

test('a conflict is not doubtful: it still colours', () => {
	const row = makeCoverage('2025-05', 36, { status: 'conflict' });
	expect(chooseCoverage([makeCoverage('2024-05', 30), row], LATEST)).toBe(row);
});

test.each(['2023-07', '2023-07-09'])('a whole year is dropped while %s of it is left', (when) => {
	const [exact, year] = [makeCoverage(when, 31.7), makeCoverage('2023', 37.13)];
	expect(chooseCoverage([exact, year], LATEST)).toBe(exact);
});

test('a whole year stands beside a month of another year', () => {
	const [month, year] = [makeCoverage('2023-07', 31.7), makeCoverage('2024', 37.13)];
	expect(chooseCoverage([month, year], LATEST)).toBe(year);
});

test('a whole year stands where the only month of it is doubtful', () => {
	const year = makeCoverage('2023', 37.13);
	const doubtful = makeCoverage('2023-07', 90, { status: 'doubtful' });
	expect(chooseCoverage([doubtful, year], LATEST)).toBe(year);
});

test('a preferred figure wins over later ones of its own calendar year', () => {
	const preferred = makeCoverage('2023-07', 31.7, { preferred: true });
	const rows = [makeCoverage('2023-08-09', 31.32), preferred, makeCoverage('2022-01', 20)];
	expect(chooseCoverage(rows, LATEST)).toBe(preferred);
});

test('a preferred figure does not win over one of a later year', () => {
	const preferred = makeCoverage('2023-12', 31.7, { preferred: true });
	const later = makeCoverage('2024-01', 22);
	expect(chooseCoverage([preferred, later], LATEST)).toBe(later);
	expect(chooseCoverage([preferred, later], '2023-12')).toBe(preferred);
});

test('a preferred figure is not known before its time', () => {
	const early = makeCoverage('2023-02', 28);
	const preferred = makeCoverage('2023-07', 31.7, { preferred: true });
	expect(chooseCoverage([early, preferred], '2023-06')).toBe(early);
});

test('of two preferred ones the later counts', () => {
	const [first, second] = [
		makeCoverage('2023-07', 31.7, { preferred: true }),
		makeCoverage('2024-07', 33, { preferred: true })
	];
	expect(chooseCoverage([first, second, makeCoverage('2024-09', 40)], LATEST)).toBe(second);
});

test('an undated figure colours only the latest map', () => {
	const undated = makeCoverage('', 37);
	expect(chooseCoverage([undated], LATEST)).toBe(undated);
	expect(chooseCoverage([undated], '2030-12')).toBeNull();
});

test('an undated figure gives way to anything dated, even doubtful', () => {
	const dated = makeCoverage('2019', 12, { status: 'doubtful' });
	expect(chooseCoverage([makeCoverage('', 37), dated], LATEST)).toBe(dated);
});

test('of undated figures a sound and preferred one is taken', () => {
	const preferred = makeCoverage('', 38, { preferred: true });
	const doubtful = makeCoverage('', 90, { status: 'doubtful' });
	expect(chooseCoverage([doubtful, makeCoverage('', 37), preferred], LATEST)).toBe(preferred);
});

test('a month that does not exist is refused', () => {
	expect(() => chooseCoverage([], '2023-13')).toThrow('2023-13');
});

test.each([
	['the same month', '2025-10', '2025-10'],
	['a day inside a month', '2025-10-03', '2025-10'],
	['the same year', '2025', '2025'],
	['the same day', '2025-10-03', '2025-10-03'],
	['no date at all', '', '']
])('two values of %s are ambiguous', (_, a, b) => {
	const [one, other] = [makeCoverage(a, 37.01), makeCoverage(b, 42)];
	expect(ambiguousPairs([one, other])).toEqual([[one, other]]);
});

test.each<[string, Observation[]]>([
	['equal', [makeCoverage('2025-10', 37), makeCoverage('2025-10', 37)]],
	['of different months', [makeCoverage('2025-10', 37), makeCoverage('2025-11', 42)]],
	['of a month and its year', [makeCoverage('2025-10', 37), makeCoverage('2025', 42)]],
	[
		'one of them preferred',
		[makeCoverage('2025-10', 37, { preferred: true }), makeCoverage('2025-10', 42)]
	],
	[
		'one of them doubtful',
		[makeCoverage('2025-10', 37), makeCoverage('2025-10', 42, { status: 'doubtful' })]
	],
	[
		'one of them on the registration basis',
		[makeCoverage('2025-10', 37), makeCoverage('2025-10', 42, { basis: 'registration' })]
	],
	[
		'outweighed by an earlier preferred one of that year',
		[
			makeCoverage('2023-07', 31.7, { preferred: true }),
			makeCoverage('2023-08-09', 31.32),
			makeCoverage('2023-08-09', 31.9)
		]
	]
])('two figures that are %s are not ambiguous', (_, rows) => {
	expect(ambiguousPairs(rows)).toEqual([]);
});

test('two preferred figures of one month are as ambiguous as none', () => {
	const rows = [37, 42].map((value) => makeCoverage('2025-10', value, { preferred: true }));
	expect(ambiguousPairs(rows)).toHaveLength(1);
});

test('a preferred one that comes only later in the year does not settle an earlier pair', () => {
	const rows = [
		makeCoverage('2023-02', 30),
		makeCoverage('2023-02', 33),
		makeCoverage('2023-07', 31.7, { preferred: true })
	];
	expect(ambiguousPairs(rows)).toHaveLength(1);
});

test.each([
	['2025-12', 2025, false],
	['2023-01-01', 2025, false],
	['2022-12-31', 2025, true],
	['2022', 2025, true],
	['', 2025, false]
])('a figure of "%s" beside one of %s is old: %s', (when, newestYear, old) => {
	expect(isOld(makeCoverage(when, 30), newestYear)).toBe(old);
});
