import { expect, test } from 'vitest';
import {
	boxOf,
	collide,
	LABEL_TIERS,
	placeLabels,
	widthOf,
	type Box,
	type LabelRequest,
	type PlacedLabel
} from './map-labels.ts';

const BOUNDS = { width: 1200, height: 800 };
const AROUND = [
	[0, 0],
	[0, 1.7],
	[0, -1.7]
] as const;

test('a label with room stands at its wish on the narrowest map', () => {
	expect(placeLabels([request('3204', 600, 400)], [], BOUNDS)).toEqual([
		{ code: '3204', lines: ['31,7%'], x: 600, y: 400, from: LABEL_TIERS[0].from }
	]);
});

test('no two labels overlap at any text size, however crowded', () => {
	const requests = Array.from({ length: 60 }, (_, index) =>
		request(String(index), 200 + (index % 10) * 43, 200 + Math.floor(index / 10) * 17, index)
	);
	const placed = placeLabels(requests, [], BOUNDS);
	expect(placed.length).toBeGreaterThan(10);
	expect(placed.length).toBeLessThan(requests.length);
	expect(overlapsOf(placed)).toEqual([]);
});

test('the heavier label keeps its place, whatever the order', () => {
	const [light, heavy] = [request('light', 600, 400, 1), request('heavy', 600, 400, 2)];
	for (const requests of [
		[light, heavy],
		[heavy, light]
	]) {
		const placed = placeLabels(requests, [], BOUNDS);
		expect(placed[0]).toMatchObject({ code: 'heavy', x: 600, y: 400 });
	}
});

test('a label tries its other places before a wider map', () => {
	const placed = placeLabels(
		[request('first', 600, 400, 2), { ...request('second', 600, 400, 1), offsets: AROUND }],
		[],
		BOUNDS
	);
	expect(placed[1]).toMatchObject({ code: 'second', x: 600, y: 434, from: LABEL_TIERS[0].from });
});

test('a label that fits only in small text waits for a wider map', () => {
	const size = LABEL_TIERS[2].size;
	const neighbour = request('first', 600, 400, 2);
	const gap = boxOf({ lines: neighbour.lines, x: 0, y: 0 }, size).width + 2;
	const placed = placeLabels([neighbour, request('second', 600 + gap, 400, 1)], [], BOUNDS);
	expect(placed[1]).toMatchObject({ code: 'second', from: LABEL_TIERS[2].from });
	expect(overlapsOf(placed)).toEqual([]);
});

test('a label that fits at no size is left out', () => {
	const placed = placeLabels([request('a', 600, 400, 2), request('b', 601, 400, 1)], [], BOUNDS);
	expect(placed.map(({ code }) => code)).toEqual(['a']);
});

test('an obstacle keeps its room', () => {
	const lake: Box = { x: 600, y: 400, width: 40, height: 30 };
	const [label] = placeLabels([{ ...request('3214', 600, 400), offsets: AROUND }], [lake], BOUNDS);
	expect(label && LABEL_TIERS.some(({ size }) => collide(boxOf(label, size), lake))).toBe(false);
	expect(placeLabels([request('3214', 600, 400)], [lake], BOUNDS)).toEqual([]);
});

test.each([
	['left', 5, 400],
	['right', 1195, 400],
	['top', 600, 5],
	['bottom', 600, 795]
])('a label does not reach over the %s edge', (_, x, y) => {
	expect(placeLabels([request('edge', x, y)], [], BOUNDS)).toEqual([]);
});

test('a label may touch the edge, and another one', () => {
	const lines = ['31,7%'];
	const { width, height } = boxOf({ lines, x: 0, y: 0 }, LABEL_TIERS[0].size);
	const placed = placeLabels(
		[request('corner', Math.ceil(width / 2), Math.ceil(height / 2))],
		[],
		BOUNDS
	);
	expect(placed).toHaveLength(1);
	const box = { x: 0, y: 0, width: 10, height: 10 };
	expect(collide(box, { ...box, x: 10 })).toBe(false);
	expect(collide(box, { ...box, x: 9.9 })).toBe(true);
});

test('two lines are as wide as the wider and twice as high', () => {
	const [one, two] = [['Kota'], ['Kota', 'Tasikmalaya']].map((lines) =>
		boxOf({ lines, x: 0, y: 0 }, 20)
	);
	expect(two?.height).toBe(2 * (one?.height ?? 0));
	expect(two?.width).toBeCloseTo(20 * widthOf('Tasikmalaya'));
});

function request(code: string, x: number, y: number, weight = 1): LabelRequest {
	return { code, lines: ['31,7%'], x, y, weight, offsets: [[0, 0]] };
}

/** Pairs of labels that overlap at some text size at which both are shown. */
function overlapsOf(placed: readonly PlacedLabel[]): string[] {
	return LABEL_TIERS.flatMap(({ from, size }) => {
		const shown = placed.filter((label) => label.from <= from);
		return shown.flatMap((a, index) =>
			shown
				.slice(index + 1)
				.filter((b) => collide(boxOf(a, size), boxOf(b, size)))
				.map((b) => `${a.code} and ${b.code} at ${from}`)
		);
	});
}
