import { copyOf } from '#lib/copy.ts';
import { formatNumber } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';

/** "5,2 poin persen di atas Jawa Barat (55,0%)": a difference that rounds to nothing is level. */
export function sayDifference(points: number, decimals: number, than: string, lang: Lang): string {
	const rounded = Number(points.toFixed(decimals));
	return copyOf(lang).difference(
		formatNumber(Math.abs(rounded), lang, decimals),
		rounded > 0 ? 'above' : rounded < 0 ? 'below' : 'same',
		than
	);
}
