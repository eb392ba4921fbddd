import { widthOf } from '../map-labels.ts';
import { EMPTY, type Anchor, type Block, type Mark, type Weight } from './block.ts';

/** How much wider than our semibold a line may be drawn: where our typeface is missing, DejaVu Sans has room. */
const ROOM: Record<Weight, number> = { 400: 1, 600: 1.06, 700: 1.1 };
/** Of the line's height above the letters' foot. */
const FOOT = 0.78;

export interface TextStyle {
	size: number;
	weight?: Weight;
	ink?: string;
	/** Height of a line, in text sizes. */
	leading?: number;
}

/** The room a line of text needs, in pixels. */
export function roomFor(text: string, size: number, weight: Weight = 400): number {
	return widthOf(text) * size * ROOM[weight];
}

/** The lines of a text in a width; a word that is wider has a line of its own. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && roomFor(longer, size, weight) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}

/** A heading in as few lines as in the whole width, but as even as they can be. */
export function balanced(text: string, width: number, style: TextStyle): Block {
	const { size, weight } = style;
	const count = wrap(text, width, size, weight).length;
	let narrow = width;
	while (count > 1 && wrap(text, narrow - size, size, weight).length === count) narrow -= size;
	return { ...paragraph(text, narrow, style), width };
}

/** A text in lines. */
export function paragraph(
	text: string,
	width: number,
	{ size, weight = 400, ink = 'var(--ink)', leading = 1.4 }: TextStyle
): Block {
	const lines = wrap(text, width, size, weight);
	if (lines.length === 0) return EMPTY;
	const step = size * leading;
	return {
		width,
		height: lines.length * step,
		marks: lines.map((line, index) =>
			lineAt(line, 0, index * step + (step - size) / 2 + size * FOOT + size * 0.06, {
				size,
				weight,
				ink
			})
		)
	};
}

/** One line at a place. */
export function lineAt(
	text: string,
	x: number,
	y: number,
	{ size, weight = 400, ink = 'var(--ink)' }: TextStyle,
	anchor: Anchor = 'start'
): Mark {
	return { kind: 'text', x, y, size, weight, ink, anchor, text };
}
