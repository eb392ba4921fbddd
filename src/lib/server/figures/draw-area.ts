import type { Copy } from '#lib/copy.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { JABAR_AREA, type MapArea } from '../areas.ts';
import type { Painted } from './drawing.ts';
import { drawJabar, drawStrip } from './jabar-drawing.ts';
import { drawProvinces } from './provinces-drawing.ts';

/** The drawing of an area's map with what belongs to its shape: the strip of small kota, and where the words stand. */
export function drawArea(
	area: MapArea,
	painted: readonly Painted[],
	copy: Copy
): Pick<MapFigure, 'drawing' | 'strip' | 'layout'> {
	return area === JABAR_AREA
		? { drawing: drawJabar(painted, copy), strip: drawStrip(), layout: 'beside' }
		: { drawing: drawProvinces(painted), strip: [], layout: 'below' };
}
