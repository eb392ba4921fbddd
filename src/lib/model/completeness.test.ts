import { expect, test } from 'vitest';
import { makeCoverage } from '../../../tests/fixtures/observation.ts';
import { figuresOn, newestOf, TOPICS, type Topic } from './completeness.ts';
import type { Observation } from './observation.ts';

test.each<[string, Partial<Observation>, Topic[]]>([
	['total coverage', {}, ['coverage']],
	['coverage of informal workers', { segment: 'informal' }, ['segments']],
	['coverage of wage workers', { denominator: 'wage_workers' }, []],
	['active', { metric: 'active' }, ['active']],
	['active by programme', { metric: 'active', programme: 'jkk' }, ['programmes']],
	['members in villages', { metric: 'participants', ecosystem: 'desa' }, ['desa']],
	['members planned in villages', { metric: 'planned', ecosystem: 'desa' }, []],
	['villages without members', { metric: 'villages_uncovered', ecosystem: 'desa' }, []],
	['vulnerable workers who could be', { metric: 'vulnerable_potential', ecosystem: 'rentan' }, []],
	['a target', { metric: 'target_coverage' }, ['target']],
	['the part of a target that was reached', { metric: 'target_achievement' }, []],
	['potential of a segment', { metric: 'potential', segment: 'pu' }, []]
])('%s answers its topic and no other', (_, differing, topics) => {
	const row = makeCoverage('2025-07', 30, differing);
	expect(TOPICS.filter((topic) => figuresOn(topic, [row]).length > 0)).toEqual(topics);
});

test('the newest figure stands, a doubtful or undated one only without another', () => {
	const [old, late] = [makeCoverage('2023', 30), makeCoverage('2025-07', 31)];
	const doubtful = makeCoverage('2025-11', 84, { status: 'doubtful' });
	const undated = makeCoverage('', 37);
	expect(newestOf([late, old, doubtful, undated])).toBe(late);
	expect(newestOf([doubtful])).toBe(doubtful);
	expect(newestOf([undated])).toBe(undated);
	expect(newestOf([])).toBeNull();
});
