/** What a picture is drawn of, besides its map. Pixels; colours as in the pages' styles. */
export type Mark =
	| {
			kind: 'text';
			x: number;
			/** Of the line the letters stand on. */
			y: number;
			size: number;
			weight: Weight;
			ink: string;
			anchor: Anchor;
			text: string;
	  }
	| {
			kind: 'rect';
			x: number;
			y: number;
			width: number;
			height: number;
			fill: string;
			edge?: string;
			round?: number;
	  }
	| {
			kind: 'line';
			x: number;
			y: number;
			x2: number;
			y2: number;
			ink: string;
			width: number;
			dash?: number;
	  }
	| { kind: 'circle'; x: number; y: number; r: number; fill: string; edge: string; width: number }
	| { kind: 'shape'; x: number; y: number; points: readonly Point[]; fill: string }
	| {
			kind: 'polyline';
			x: number;
			y: number;
			points: readonly Point[];
			ink: string;
			width: number;
	  };

export type Weight = 400 | 600 | 700;
export type Anchor = 'start' | 'middle' | 'end';
export type Point = readonly [number, number];

/** Marks from a corner at 0, 0 on, and the room they take. */
export interface Block {
	width: number;
	height: number;
	marks: readonly Mark[];
}

export const EMPTY: Block = { width: 0, height: 0, marks: [] };

export function move(marks: readonly Mark[], dx: number, dy: number): Mark[] {
	return marks.map((mark) =>
		mark.kind === 'line'
			? { ...mark, x: mark.x + dx, y: mark.y + dy, x2: mark.x2 + dx, y2: mark.y2 + dy }
			: { ...mark, x: mark.x + dx, y: mark.y + dy }
	);
}

/** One below the other; what has no height takes no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
	const shown = blocks.filter(({ height }) => height > 0);
	const marks: Mark[] = [];
	let y = 0;
	for (const [index, block] of shown.entries()) {
		if (index > 0) y += gap;
		marks.push(...move(block.marks, 0, y));
		y += block.height;
	}
	return { width: Math.max(0, ...shown.map(({ width }) => width)), height: y, marks };
}

/** The first of some drawings that has room, or the last of them. */
export function firstThatFits<Drawing extends { height: number }>(
	factors: readonly number[],
	height: number,
	draw: (factor: number) => Drawing
): Drawing {
	let drawing: Drawing | null = null;
	for (const factor of factors) {
		drawing = draw(factor);
		if (drawing.height <= height) return drawing;
	}
	if (!drawing) throw new Error('no size to draw in');
	return drawing;
}
