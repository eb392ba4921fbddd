import { describe, expect, it } from 'vitest';
import { makeCoverage } from '../../../../tests/fixtures/observation.ts';
import type { Observation, Segment } from '#lib/model/observation.ts';
import { chooseForMap } from '../coverage.ts';
import { areaOf } from '../areas.ts';
import { jabarRegions, observationsOf, provinces } from '../store.ts';
import { makeSplit } from './why-split.ts';

/** Potential and active participants of segments, as one statement prints them. */
function statement(counts: Partial<Record<Segment, [number, number]>>): Observation[] {
	return (Object.entries(counts) as [Segment, [number, number]][]).flatMap(([segment, pair]) =>
		(['potential', 'active'] as const).map((metric, index) =>
			makeCoverage('2025-06', pair[index] ?? 0, {
				metric,
				segment,
				unit: 'people',
				denominator: metric === 'potential' ? 'potential' : ''
			})
		)
	);
}

const here = { name: 'Kota Contoh', rows: statement({ pu: [40, 20], bpu: [60, 6] }) };
const there = { name: 'Jawa Barat', rows: statement({ pu: [60, 36], bpu: [40, 8] }) };

describe('makeSplit', () => {
	it('splits where both statements give all counts', () => {
		const { result, needs } = makeSplit(here, there, 2025, 'id');
		expect(needs).toBeNull();
		expect(result?.sentence).toBe(
			'Dari selisih −18,00 poin persen, −8,00 berkaitan dengan susunan pekerja dan −10,00 dengan cakupan di dalam segmen.'
		);
		expect(result?.notes).toContain(
			'Kota Contoh 26,00%, dihitung dari jumlah tiap segmen (Juni 2025)'
		);
	});

	it('prints parts that add up to the printed difference', () => {
		const odd = { name: 'X', rows: statement({ pu: [301, 150], bpu: [698, 61] }) };
		const { result } = makeSplit(odd, there, 2025, 'en');
		const [difference = 0, mix = 0, within = 0] = (
			result?.sentence.replaceAll('−', '-').match(/-?\d+\.\d\d/g) ?? []
		).map((text) => Math.round(Number(text) * 100));
		expect(mix + within).toBe(difference);
		expect(difference).not.toBe(0);
	});

	it('says which figures are missing, of whom and in which statement', () => {
		const partial = { name: 'Kota Contoh', rows: here.rows.slice(1) };
		const { result, needs } = makeSplit(partial, { name: 'Jawa Barat', rows: [] }, 2025, 'id');
		expect(result).toBeNull();
		expect(needs?.lines).toEqual([
			'Kota Contoh, pernyataan Juni 2025: potensi tenaga kerja Penerima Upah (PU)',
			'Jawa Barat: potensi tenaga kerja Penerima Upah (PU) dan Bukan Penerima Upah (BPU); peserta aktif Penerima Upah (PU) dan Bukan Penerima Upah (BPU)'
		]);
	});

	it('does not compare different segments', () => {
		const others = { name: 'Jawa Barat', rows: statement({ formal: [60, 36], informal: [40, 8] }) };
		const { result, needs } = makeSplit(here, others, 2025, 'id');
		expect(result).toBeNull();
		expect(needs?.intro).toContain('segmen yang berbeda');
	});

	it('never says cause', () => {
		for (const lang of ['id', 'en'] as const)
			expect(JSON.stringify(makeSplit(here, there, 2025, lang))).not.toMatch(
				/disebabkan|karena|caused?\b|because/i
			);
	});
});

it('no real region can be split yet, and each page says what is missing', () => {
	for (const { code, name } of [...jabarRegions, ...provinces]) {
		const { whole } = areaOf(code);
		const { newestYear } = chooseForMap(null, areaOf(code));
		const { result, needs } = makeSplit(
			{ name, rows: observationsOf(code) },
			{ name: whole.name, rows: observationsOf(whole.code) },
			newestYear,
			'id'
		);
		expect(result, name).toBeNull();
		expect(needs?.lines, name).toHaveLength(2);
	}
});
