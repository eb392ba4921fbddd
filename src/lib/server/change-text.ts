import { formatNumber } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { countsAt, fillCounts, type Change } from '#lib/model/change.ts';
import { changes, counted } from './store.ts';

/** What an entry of the change log says, with the counts of its day in place. */
export function changeText(change: Change, lang: Lang): string {
	const counts = countsAt(changes.indexOf(change), changes, counted);
	const number = (value: number) => formatNumber(value, lang);
	return fillCounts(change.text[lang], {
		figures: number(counts.figures),
		labour: number(counts.labour),
		provinces: number(counts.provinces),
		regions: number(counts.regions)
	});
}
