import { describe, expect, it } from 'vitest';
import { peersOf, type PeerTraits } from './peers.ts';

const region = (
	code: string,
	kind: PeerTraits['kind'],
	informalShare: number,
	labourForce: number
): PeerTraits => ({ code, kind, informalShare, labourForce });

const regions = [
	region('3201', 'kabupaten', 50, 1_000_000),
	region('3202', 'kabupaten', 52, 1_000_000),
	region('3203', 'kabupaten', 50, 2_000_000),
	region('3204', 'kabupaten', 48, 1_000_000),
	region('3205', 'kabupaten', 70, 100_000),
	region('3271', 'kota', 50, 1_000_000)
];
const codesOf = (peers: PeerTraits[]) => peers.map(({ code }) => code);

describe('peersOf', () => {
	it('puts the same kind before a region that is nearer', () => {
		expect(codesOf(peersOf('3201', regions, 5))).toEqual(['3202', '3204', '3203', '3205', '3271']);
	});

	it('orders equally near ones by code, whatever the order given', () => {
		expect(codesOf(peersOf('3201', [...regions].reverse(), 2))).toEqual(['3202', '3204']);
	});

	it('measures size in proportion', () => {
		const sizes = [
			region('1', 'province', 50, 1_000_000),
			region('2', 'province', 50, 500_000),
			region('3', 'province', 50, 1_900_000),
			region('4', 'province', 50, 4_000_000)
		];
		expect(codesOf(peersOf('1', sizes, 3))).toEqual(['3', '2', '4']);
	});

	it('fills up with another kind where there are too few of its own', () => {
		expect(codesOf(peersOf('3271', regions, 2))).toEqual(['3201', '3202']);
	});

	it('finds none for an unknown region, and takes four', () => {
		expect(peersOf('9999', regions)).toEqual([]);
		expect(peersOf('3201', regions)).toHaveLength(4);
	});
});
