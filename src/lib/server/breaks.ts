import type { SeriesBreak } from '#lib/model/labour.ts';
import type { Region } from '#lib/model/region.ts';
import { breaks } from './store.ts';

/** Where the series of a region must not be joined. */
export function breaksOf(region: Region): SeriesBreak[] {
	const level =
		region.kind === 'province' || region.kind === 'nation' ? region.kind : ('kabkota' as const);
	return breaks.filter((at) => at.level === level);
}
