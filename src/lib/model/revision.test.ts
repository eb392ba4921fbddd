import { expect, test } from 'vitest';
import type { Change, ChangeKind } from './change.ts';
import { revisionOf } from './revision.ts';

const change = (date: string, kind: ChangeKind, concerns: string): Change => ({
	date,
	kind,
	concerns,
	old: '',
	new: '',
	text: { id: `${kind} ${concerns}`, en: '' }
});
const basis = { concerns: ['3273-2025-07-28-a'], regionCodes: ['3273'], period: '2025-07' };
const RELEASE = change('2026-11-22', 'site', '');

test('as first released it is revision 1', () => {
	expect(revisionOf([RELEASE], basis)).toEqual({ number: 1, last: null });
});

test('what was changed on one day is one revision, told by its last change', () => {
	const log = [
		RELEASE,
		change('2026-12-01', 'corrected', '3273-2025-07-28-a'),
		change('2026-12-01', 'corrected', '3273-2025-07-28-a'),
		change('2027-01-05', 'added', '3273-2025-07-28-a')
	];
	expect(revisionOf(log, basis)).toEqual({
		number: 3,
		last: log.at(-1)
	});
});

test.each([
	['a correction of what it shows', 'corrected', '3273-2025-07-28-a', '2025-07', 2],
	['a correction of what it does not show', 'corrected', '3204-2025-07-a', '2025-07', 1],
	['a statement added to a past period', 'added', '3273-2025-07-28-a', '2025-07', 2],
	['a statement added to the latest', 'added', '3273-2025-07-28-a', null, 1],
	['a statement of its region taken away', 'removed', '3273-2025-06-a', '2025-07', 2],
	['a statement of its region and month taken away', 'removed', '3273-2025-07-30-a', '2025-07', 2],
	['a later statement taken away', 'removed', '3273-2025-08-a', '2025-07', 1],
	['a statement of another region taken away', 'removed', '3204-2025-06-a', '2025-07', 1],
	['an undated statement taken away, past period', 'removed', '3273-undated-a', '2025-07', 1],
	['an undated statement taken away, latest', 'removed', '3273-undated-a', null, 2]
] as const)('%s', (_case, kind, concerns, period, number) => {
	const log = [RELEASE, change('2026-12-01', kind, concerns)];
	expect(revisionOf(log, { ...basis, period }).number).toBe(number);
});
