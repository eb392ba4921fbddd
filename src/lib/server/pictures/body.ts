import type { Mark } from '#lib/viz/picture/block.ts';
import type { SheetMap } from '#lib/viz/picture/sheet.ts';
import type { PortableView } from '#lib/viz/portable-figure.ts';

/** What a view draws in the room that title and foot leave. */
export interface Body {
	marks: readonly Mark[];
	map?: SheetMap;
}

export type ViewOf<Kind extends PortableView['kind']> = Extract<PortableView, { kind: Kind }>;

/** Text sizes to try for words beside a map, and for what may fill a sheet, the largest first. */
export const SMALLER = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
export const SIZES = [1.5, 1.4, 1.3, 1.2, 1.1, ...SMALLER];
