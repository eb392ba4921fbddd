import { describe, expect, it } from 'vitest';
import { splitDifference, type SegmentCount } from './decomposition.ts';
import { add, ratio, roundTogether, roundToWhole } from './rational.ts';

const region: SegmentCount[] = [
	{ segment: 'pu', potential: 300_007, active: 150_001 },
	{ segment: 'bpu', potential: 650_011, active: 60_013 },
	{ segment: 'jakon', potential: 49_999, active: 30_011 }
];
const reference: SegmentCount[] = [
	{ segment: 'jakon', potential: 1_000_003, active: 700_001 },
	{ segment: 'pu', potential: 9_914_637, active: 5_722_319 },
	{ segment: 'bpu', potential: 11_765_971, active: 498_901 }
];

describe('splitDifference', () => {
	it('gives parts that add up to the difference exactly', () => {
		const { difference, mix, within } = splitDifference(region, reference);
		expect(add(mix, within)).toEqual(difference);
	});

	it('adds up from the segments exactly', () => {
		const { difference, segments } = splitDifference(region, reference);
		const all = segments.flatMap((part) => [part.mix, part.within]).reduce(add);
		expect(all).toEqual(difference);
	});

	it('gives the figures of a worked example', () => {
		const split = splitDifference(
			[
				{ segment: 'pu', potential: 40, active: 20 },
				{ segment: 'bpu', potential: 60, active: 6 }
			],
			[
				{ segment: 'pu', potential: 60, active: 36 },
				{ segment: 'bpu', potential: 40, active: 8 }
			]
		);
		// 26 % against 44 %: mix −0.2 × 0.5 + 0.2 × 0.1 = −0.08, within 0.6 × −0.1 + 0.4 × −0.1 = −0.1.
		expect(split.difference).toEqual(ratio(-18, 100));
		expect(split.mix).toEqual(ratio(-8, 100));
		expect(split.within).toEqual(ratio(-10, 100));
	});

	it('finds no mix part where the mix is the same, and no within part where the coverages are', () => {
		const doubled = region.map((part) => ({ ...part, potential: 2 * part.potential }));
		expect(splitDifference(region, doubled).mix).toEqual(ratio(0, 1));
		const half: SegmentCount[] = [
			{ segment: 'pu', potential: 10, active: 5 },
			{ segment: 'bpu', potential: 30, active: 3 }
		];
		const other: SegmentCount[] = [
			{ segment: 'pu', potential: 20, active: 10 },
			{ segment: 'bpu', potential: 10, active: 1 }
		];
		expect(splitDifference(half, other).within).toEqual(ratio(0, 1));
	});

	it('refuses segments that differ or hold nobody', () => {
		expect(() => splitDifference(region, reference.slice(1))).toThrow('segments differ');
		expect(() => splitDifference([], [])).toThrow('segments differ');
		const empty = region.map((part) => ({ ...part, potential: 0 }));
		expect(() => splitDifference(empty, reference)).toThrow('nothing');
	});
});

describe('rounding', () => {
	it('goes to the nearest, halves away from zero', () => {
		const halves = [ratio(5, 2), ratio(-5, 2), ratio(1, 3), ratio(-1, 3), ratio(2, 3)];
		expect(halves.map(roundToWhole)).toEqual([3, -3, 0, 0, 1]);
	});

	it('keeps the sum of the parts', () => {
		expect(roundTogether([ratio(-814, 100), ratio(-33, 100), ratio(-33, 100)])).toEqual([
			-8, 0, -1
		]);
		expect(roundTogether([ratio(1, 2), ratio(1, 2)])).toEqual([1, 0]);
		expect(roundTogether([ratio(7, 1), ratio(-3, 1)])).toEqual([7, -3]);
	});
});
