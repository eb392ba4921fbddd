import { formatLarge } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { MapCircle, MapDrawing } from '#lib/viz/map-figure.ts';

/** People of a region, and a part of them drawn inside their circle. */
export interface CircleCount {
	code: string;
	people: number;
	part?: number | null;
}

/** Circles for comparison. */
export interface CircleKey {
	people: number;
	text: string;
}

/**
 * Counts as circles, the largest first so that none is hidden: areas are proportional to people.
 * `largest` people have the radius `maxRadius`, in map units; the key stands at the lower left.
 */
export function placeCircles(
	counts: readonly CircleCount[],
	key: readonly CircleKey[],
	{
		largest,
		maxRadius,
		height,
		pointOf
	}: {
		largest: number;
		maxRadius: number;
		height: number;
		pointOf: (code: string) => { x: number; y: number };
	}
): NonNullable<MapDrawing['circles']> {
	// Hundredths keep the area of the smallest within a percent.
	const radiusOf = (people: number) =>
		Math.round(100 * maxRadius * Math.sqrt(people / largest)) / 100;
	const bottom = height - 14;
	return {
		items: [...counts]
			.sort((a, b) => b.people - a.people)
			.map(({ code, people, part }): MapCircle => {
				const { x, y } = pointOf(code);
				return {
					code,
					x,
					y,
					r: radiusOf(people),
					...(part != null && { inner: radiusOf(part) })
				};
			}),
		key: key.map(({ people, text }) => ({
			code: text,
			text,
			x: 20 + maxRadius,
			y: bottom - radiusOf(people),
			r: radiusOf(people)
		}))
	};
}

/** Circles for comparison, each with its round number. */
export function keyOf(sizes: readonly number[], lang: Lang): CircleKey[] {
	return sizes.map((people) => ({
		people,
		text: formatLarge(people, lang).replace(/[.,]0 /, ' ')
	}));
}
