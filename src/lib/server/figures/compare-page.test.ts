import { describe, expect, it } from 'vitest';
import { unemploymentRateOf } from '#lib/model/labour.ts';
import { jabarRegions, labourOf, provinces } from '../store.ts';
import { makeComparison } from './compare-page.ts';

const comparison = makeComparison('id');
const codes = [...provinces, ...jabarRegions].map(({ code }) => code);

describe('makeComparison', () => {
	it('holds every region once in every row, in the order of the columns', () => {
		const columns = comparison.regions.map(({ code }) => code);
		expect([...columns].sort()).toEqual([...codes].sort());
		for (const { key, cells } of comparison.rows)
			expect(
				cells.map(({ code }) => code),
				key
			).toEqual(columns);
	});

	it('begins with the example', () => {
		const first = comparison.regions.slice(0, 4).map(({ code }) => code);
		expect(first).toEqual(comparison.defaults);
		expect(first.slice(0, 2)).toEqual(['3204', '3273']);
	});

	it('gives each region a similar one of the same level', () => {
		for (const { code, peer } of comparison.regions) {
			expect(codes).toContain(peer);
			expect(peer).toHaveLength(code.length);
			expect(peer).not.toBe(code);
		}
	});

	it('draws a bar for ranked figures only', () => {
		const coverage = comparison.rows.find(({ key }) => key === 'coverage')?.cells ?? [];
		const cellOf = (wanted: string) => coverage.find(({ code }) => code === wanted);
		expect(cellOf('3273')).toMatchObject({ value: '36,43%', when: '28 Jul 2025', bar: 36.43 });
		expect(cellOf('3278')).toMatchObject({ flag: 'Angka lama', bar: null });
		expect(cellOf('3276')).toMatchObject({ when: 'tanpa tanggal', bar: null });
		expect(cellOf('64')).toMatchObject({ value: 'lebih dari 50%', bar: null });
		expect(cellOf('3203')).toMatchObject({ value: 'belum ada angka publik', bar: null });
	});

	it('keeps every line below the top of its scale', () => {
		const rates = codes.flatMap((code) =>
			labourOf(code).flatMap((row) => unemploymentRateOf(row) ?? [])
		);
		expect(Math.max(...rates)).toBeLessThan(15);
		for (const { cells } of comparison.rows)
			for (const { trend } of cells)
				for (const path of trend?.paths ?? []) expect(path).not.toMatch(/[ML][\d.]+ -/);
	});
});
