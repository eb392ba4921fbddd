import type { SVGAttributes } from 'svelte/elements';

/** What a map is drawn of. */
export type MapMark =
	| 'hatchGround'
	| 'hatchLine'
	| 'sea'
	| 'land'
	| 'place'
	| 'seaName'
	| 'region'
	| 'border'
	| 'water'
	| 'borderHalo'
	| 'borders'
	| 'dot'
	| 'hit'
	| 'circle'
	| 'circleWithPart'
	| 'part'
	| 'key'
	| 'keyText'
	| 'letter'
	/** Under a label, where a renderer cannot stroke before it fills. */
	| 'labelHalo'
	| 'label'
	| 'value';

/** What a mark is about, as far as its look depends on it. */
export interface MarkDetail {
	/** Fill of a region or its dot. */
	paint?: string;
	/** Colours of a label. */
	ink?: string;
	halo?: string;
	/** Width of the map from which a label is shown; 0: always. */
	from?: number;
	/** The highest or the lowest of the map. */
	end?: boolean;
}

/**
 * How marks look: classes for a page's styles, plain attributes for a picture.
 * Null: the mark is left out.
 */
export type MapLook = (mark: MapMark, detail?: MarkDetail) => SVGAttributes<SVGElement> | null;
