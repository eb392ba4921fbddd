import type { GeoContext } from 'd3-geo';

/**
 * A drawing context for d3's `geoPath` that writes SVG path data as relative integers:
 * a third of the bytes of d3's own text. Points are rounded before differencing, so shared borders stay shared.
 */
export class RelativePath implements GeoContext {
	#data = '';
	#ring: [number, number][] = [];
	#x = 0;
	#y = 0;

	beginPath(): void {
		this.#data = '';
		this.#ring = [];
		this.#x = this.#y = 0;
	}

	moveTo(x: number, y: number): void {
		this.#ring = [[Math.round(x), Math.round(y)]];
	}

	lineTo(x: number, y: number): void {
		const point: [number, number] = [Math.round(x), Math.round(y)];
		const last = this.#ring.at(-1);
		if (last && last[0] === point[0] && last[1] === point[1]) return;
		const before = this.#ring.at(-2);
		if (last && before && isBetween(last, before, point)) this.#ring.pop();
		this.#ring.push(point);
	}

	closePath(): void {
		const [first, ...rest] = this.#ring;
		if (!first || rest.length < 2) return;
		let text = '';
		for (const [x, y] of this.#ring) {
			for (const step of [x - this.#x, y - this.#y])
				text += (step < 0 || text === '' ? '' : ' ') + step;
			this.#x = x;
			this.#y = y;
		}
		this.#data += `m${text}z`;
		// `z` returns the pen to the start of the ring.
		[this.#x, this.#y] = first;
	}

	arc(): void {
		throw new Error('points are not drawn as arcs');
	}

	/** The path data written since `beginPath`. */
	toString(): string {
		return this.#data;
	}
}

/** Whether a point lies on the straight way from one to another, and so adds nothing. */
function isBetween(
	[x, y]: readonly [number, number],
	[fromX, fromY]: readonly [number, number],
	[toX, toY]: readonly [number, number]
): boolean {
	const isStraight = (x - fromX) * (toY - y) === (y - fromY) * (toX - x);
	return isStraight && (x - fromX) * (toX - x) + (y - fromY) * (toY - y) >= 0;
}
