import { isCandidate } from './choose-coverage.ts';
import type { Ecosystem, Metric, Observation, Segment } from './observation.ts';

/** What should be public of every region, in the order of the table. */
export const TOPICS = [
	'coverage',
	'active',
	'potential',
	'segments',
	'programmes',
	'desa',
	'pasar',
	'ecommerce',
	'umkm',
	'rentan',
	'target'
] as const;
export type Topic = (typeof TOPICS)[number];

/** Figures on people who are members, not on plans, targets or people still without. */
const MEMBERSHIP = new Set<Metric>([
	'active',
	'registered',
	'participants',
	'coverage',
	'employed_coverage',
	'registered_coverage',
	'segment_share',
	'group_share'
]);
const SEGMENTS = new Set<Segment>(['pu', 'bpu', 'jakon', 'pmi', 'formal', 'informal']);

/** The published figures of a region that answer a topic. */
export function figuresOn(topic: Topic, rows: readonly Observation[]): Observation[] {
	return rows.filter(TESTS[topic]);
}

const TESTS: Record<Topic, (row: Observation) => boolean> = {
	coverage: isCandidate,
	active: (row) => isTotal(row) && row.metric === 'active',
	potential: (row) => isTotal(row) && row.metric === 'potential',
	segments: (row) => MEMBERSHIP.has(row.metric) && SEGMENTS.has(row.segment),
	programmes: (row) => MEMBERSHIP.has(row.metric) && row.programme !== '',
	desa: isMemberOf('desa'),
	pasar: isMemberOf('pasar'),
	ecommerce: isMemberOf('ecommerce'),
	umkm: isMemberOf('umkm'),
	rentan: isMemberOf('rentan'),
	target: (row) => row.metric.startsWith('target_') && row.metric !== 'target_achievement'
};

/** The newest of some figures; a doubtful one only where there is no other. */
export function newestOf(rows: readonly Observation[]): Observation | null {
	const sound = rows.filter(({ status }) => status !== 'doubtful');
	return (
		[...(sound.length > 0 ? sound : rows)]
			.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last))
			.at(-1) ?? null
	);
}

function isMemberOf(ecosystem: Ecosystem): (row: Observation) => boolean {
	return (row) => row.ecosystem === ecosystem && MEMBERSHIP.has(row.metric);
}

function isTotal({ segment, programme, ecosystem }: Observation): boolean {
	return segment === 'total' && programme === '' && ecosystem === '';
}
