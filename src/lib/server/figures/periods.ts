import { addressOf } from '#lib/address.ts';
import type { Lang } from '#lib/lang.ts';
import type { MapFigure, SwitchLink } from '#lib/viz/map-figure.ts';
import type { MapArea } from '../areas.ts';

/**
 * The switch between the periods of a map, the newest first.
 * `latestIsLast`: the page without a period shows the same as that of the last one, so "earlier" leads past it.
 */
export function makePeriods(
	periods: readonly { period: string; text: string }[],
	current: string | null,
	{
		key,
		lang,
		area,
		latestIsLast
	}: { key: string; lang: Lang; area: MapArea; latestIsLast: boolean }
): MapFigure['periods'] {
	const { map, latest } = area.copyOf(lang);
	const link = (period: string | null, text: string): SwitchLink => ({
		text,
		href: addressOf(area.pageOf(key, period), lang),
		current: period === current
	});
	const newestFirst = [...periods].reverse().map(({ period, text }) => link(period, text));
	const links = [link(null, latest), ...newestFirst];
	const steps = latestIsLast ? newestFirst : links;
	const at = latestIsLast && current === null ? 0 : steps.findIndex((step) => step.current);
	return {
		label: map.period,
		links,
		previous: steps[at + 1] ?? null,
		next: steps[at - 1] ?? null
	};
}
