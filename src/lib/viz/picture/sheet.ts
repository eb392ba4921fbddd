import type { MapFigure } from '../map-figure.ts';
import { LABEL_TIERS } from '../map-labels.ts';
import { move, type Block, type Mark } from './block.ts';

/** A figure laid out as a picture: all that is drawn, and where. */
export interface Sheet {
	width: number;
	height: number;
	title: string;
	/** All of it in a sentence. */
	description: string;
	marks: readonly Mark[];
	map: SheetMap | null;
}

export interface SheetMap {
	figure: Pick<MapFigure, 'id' | 'drawing' | 'entries'>;
	/** Its upper left corner, and pixels for a map unit. */
	x: number;
	y: number;
	scale: number;
	/** Text size of its labels, in map units. */
	label: number;
	letters: boolean;
	/** Regions outlined. */
	picked: readonly string[];
}

/** Map units from the middle of a letter that stands alone to where a label would have it. */
const LETTER_FOOT = 14;

export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A block at a place. */
export function at(block: Block, x: number, y: number): Mark[] {
	return move(block.marks, x, y);
}

/** A map in a frame of its own shape; its labels as large as the notes around it, if they have room. */
export function placeMap(
	figure: Pick<MapFigure, 'id' | 'drawing' | 'entries'>,
	{ x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
	{ unit, letters, picked }: { unit: number; letters: boolean; picked: readonly string[] }
): SheetMap {
	const { drawing } = figure;
	const scale = width / drawing.width;
	const wish = (unit * 0.8) / scale;
	const tier = [...LABEL_TIERS].reverse().find(({ size }) => size >= wish) ?? LABEL_TIERS[0];
	return {
		figure: {
			...figure,
			drawing: { ...drawing, labels: labelsAt(drawing.labels, tier.from, letters) }
		},
		x,
		y,
		scale,
		label: tier.size,
		letters,
		picked
	};
}

/** The labels that have room at a map's width; where the name has none, the letter of the class may. */
function labelsAt(
	labels: MapFigure['drawing']['labels'],
	width: number,
	letters: boolean
): MapFigure['drawing']['labels'] {
	return labels.flatMap((label) => {
		if (label.from <= width) return label;
		return letters ? { ...label, lines: [], y: label.y + LETTER_FOOT } : [];
	});
}
