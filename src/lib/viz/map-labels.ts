/** A text size, in map units, and the width (CSS px) of the map from which it is used. */
export interface LabelTier {
	from: number;
	size: number;
}

/** A box in map units, by its centre. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How wide the map must be drawn before a text size is used, and that size in map units (1200 wide). */
export const LABEL_TIERS = [
	{ from: 560, size: 25 },
	{ from: 720, size: 20 },
	{ from: 920, size: 16.5 }
] as const satisfies readonly LabelTier[];

export interface LabelRequest {
	code: string;
	lines: readonly string[];
	x: number;
	y: number;
	/** Larger goes first and keeps its place. */
	weight: number;
	/** Offsets from (x, y) to try in order, in text sizes; the first is the wish. */
	offsets: readonly (readonly [number, number])[];
}

export interface PlacedLabel {
	code: string;
	lines: readonly string[];
	x: number;
	y: number;
	/** Shown from this width of the map on (CSS px). */
	from: number;
}

export const LINE_HEIGHT = 1.18;

/** Advances of Plus Jakarta Sans semibold by kind of letter, in text sizes, rounded up. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
	[/[mwMW%]/, 0.96],
	[/[ijlI.,' ]/, 0.31],
	[/[tfr-]/, 0.43],
	[/[A-Z]/, 0.72]
];
const ADVANCE = 0.64;

/** How wide a line of text is drawn, in text sizes. */
export function widthOf(line: string): number {
	return [...line].reduce(
		(sum, letter) => sum + (ADVANCES.find(([kind]) => kind.test(letter))?.[1] ?? ADVANCE),
		0
	);
}

/**
 * Places labels so that none overlaps another or an obstacle at any text size;
 * one that fits at no size is left out.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: { width: number; height: number },
	tiers: readonly LabelTier[] = LABEL_TIERS
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	for (const request of [...requests].sort((a, b) => b.weight - a.weight)) {
		const label = place(request, placed, obstacles, bounds, tiers);
		if (label) placed.push(label);
	}
	return placed;
}

function place(
	{ code, lines, x, y, offsets }: LabelRequest,
	placed: readonly PlacedLabel[],
	obstacles: readonly Box[],
	bounds: { width: number; height: number },
	tiers: readonly LabelTier[]
): PlacedLabel | null {
	// The middle tier is the commonest, so the place is chosen for it; narrower maps show what still fits there.
	for (const { from: wanted, size } of tiers.slice(-2)) {
		for (const [dx, dy] of offsets) {
			const at = { code, lines, x: Math.round(x + dx * size), y: Math.round(y + dy * size) };
			const fitsAt = (tier: LabelTier) => {
				const box = boxOf(at, tier.size);
				return (
					isInside(box, bounds) &&
					!obstacles.some((obstacle) => collide(box, obstacle)) &&
					!placed.some((other) => other.from <= tier.from && collide(box, boxOf(other, tier.size)))
				);
			};
			if (!tiers.filter(({ from }) => from >= wanted).every(fitsAt)) continue;
			return { ...at, from: tiers.every(fitsAt) ? (tiers[0]?.from ?? wanted) : wanted };
		}
	}
	return null;
}

/** The room a label takes at a text size. */
export function boxOf({ lines, x, y }: Pick<PlacedLabel, 'lines' | 'x' | 'y'>, size: number): Box {
	const longest = Math.max(...lines.map(widthOf));
	return { x, y, width: longest * size, height: lines.length * size * LINE_HEIGHT };
}

export function collide(a: Box, b: Box): boolean {
	return (
		Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
	);
}

function isInside(
	{ x, y, width, height }: Box,
	bounds: { width: number; height: number }
): boolean {
	return (
		x - width / 2 >= 0 &&
		x + width / 2 <= bounds.width &&
		y - height / 2 >= 0 &&
		y + height / 2 <= bounds.height
	);
}
