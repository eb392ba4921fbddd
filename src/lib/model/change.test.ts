import { expect, test } from 'vitest';
import { countsAt, fillCounts, unknownCounts, type Change } from './change.ts';

const TODAY = { figures: 12, labour: 5, provinces: 38, regions: 27 };

function makeChange(kind: Change['kind'], concerns: string): Change {
	return { date: '2026-11-22', kind, concerns, old: '', new: '', text: { id: '', en: '' } };
}

test('an entry counts what the data held then: later entries are undone', () => {
	const log = [
		makeChange('site', ''),
		makeChange('added', '3205-2026-01-a'),
		makeChange('added', '3205-undated-a'),
		makeChange('added', 'labour-force.csv'),
		makeChange('corrected', '3205-2026-01-a'),
		makeChange('removed', '3273-2025-07-28-a')
	];
	expect(countsAt(0, log, TODAY)).toEqual({ ...TODAY, figures: 11, labour: 4 });
	expect(countsAt(2, log, TODAY)).toEqual({ ...TODAY, figures: 13, labour: 4 });
	expect(countsAt(5, log, TODAY)).toEqual(TODAY);
});

test('counts stand in the text, and other braces are told', () => {
	const words = { figures: '571', labour: '555', provinces: '38', regions: '27' };
	expect(fillCounts('{figures} angka, {labour} baris', words)).toBe('571 angka, 555 baris');
	expect(unknownCounts('{figures} {angka} {}')).toEqual(['angka', '']);
});
