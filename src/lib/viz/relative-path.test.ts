import { geoIdentity, geoPath } from 'd3-geo';
import { expect, test } from 'vitest';
import { RelativePath } from './relative-path.ts';

test('a ring is one move and relative whole steps', () => {
	expect(
		pathOf([
			[
				[10.2, 20.4],
				[15, 20],
				[15, 25.6],
				[10, 26],
				[10.2, 20.4]
			]
		])
	).toBe('m10 20 5 0 0 6-5 0z');
});

test('a second ring starts from the start of the first', () => {
	const first = [
		[10, 10],
		[20, 10],
		[20, 20],
		[10, 10]
	];
	const second = [
		[5, 5],
		[6, 5],
		[6, 6],
		[5, 5]
	];
	const path = pathOf([first, second]);
	expect(path).toBe('m10 10 10 0 0 10zm-5-5 1 0 0 1z');
	expect(absolute(path)).toEqual([
		[
			[10, 10],
			[20, 10],
			[20, 20]
		],
		[
			[5, 5],
			[6, 5],
			[6, 6]
		]
	]);
});

test('points that round to the same place are drawn once', () => {
	expect(
		pathOf([
			[
				[0, 0],
				[0.2, 0.3],
				[9, 0],
				[9, 9],
				[0, 0]
			]
		])
	).toBe('m0 0 9 0 0 9z');
});

test('an islet smaller than the grid is left out, and the next ring still stands right', () => {
	const islet = [
		[50, 50],
		[50.1, 50],
		[50.1, 50.1],
		[50, 50]
	];
	const island = [
		[5, 5],
		[8, 5],
		[8, 8],
		[5, 5]
	];
	expect(absolute(pathOf([islet, island]))).toEqual([
		[
			[5, 5],
			[8, 5],
			[8, 8]
		]
	]);
});

test('rounding never adds up: a shared border has the same points from both sides', () => {
	const border: number[][] = Array.from({ length: 40 }, (_, index) => [
		index * 1.37,
		Math.sin(index) * 3.3
	]);
	const above = absolute(pathOf([[...border, [53.43, 50], [0, 50], [0, 0]]]))[0] ?? [];
	const below = absolute(pathOf([[...border, [53.43, -50], [0, -50], [0, 0]]]))[0] ?? [];
	const shared = border.map((point) => point.map((at) => Math.round(at) + 0));
	for (const point of shared) {
		expect(above).toContainEqual(point);
		expect(below).toContainEqual(point);
	}
});

test('a context draws the next shape from nothing', () => {
	const context = new RelativePath();
	const draw = geoPath(geoIdentity(), context);
	const ring = [
		[1, 1],
		[4, 1],
		[4, 4],
		[1, 1]
	];
	for (let time = 0; time < 2; time++) {
		context.beginPath();
		draw({ type: 'Polygon', coordinates: [ring] });
	}
	expect(context.toString()).toBe('m1 1 3 0 0 3z');
});

function pathOf(coordinates: number[][][]): string {
	const context = new RelativePath();
	context.beginPath();
	geoPath(
		geoIdentity(),
		context
	)({
		type: 'MultiPolygon',
		coordinates: coordinates.map((ring) => [ring])
	});
	return context.toString();
}

/** The rings a browser would draw. */
function absolute(path: string): number[][][] {
	let pen: [number, number] = [0, 0];
	return [...path.matchAll(/m([^z]+)z/g)].map(([, steps = '']) => {
		const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
		const ring: number[][] = [];
		let [x, y] = pen;
		for (let at = 0; at < numbers.length; at += 2) {
			x += numbers[at] ?? 0;
			y += numbers[at + 1] ?? 0;
			ring.push([x, y]);
		}
		pen = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
		return ring;
	});
}
