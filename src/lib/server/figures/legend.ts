import type { Copy } from '#lib/copy.ts';
import { formatNumber, formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Bin } from '#lib/model/bins.ts';
import type { Legend, LegendMark } from '#lib/viz/map-figure.ts';

interface Request {
	title: string;
	bins: readonly Bin[];
	axisTo: number;
	marks: LegendMark[];
	noDataText: string | null;
	lang: Lang;
}

/** A true linear axis with blocks as wide as their classes. */
export function makeLegend({ title, bins, axisTo, marks, noDataText, lang }: Request): Legend {
	const percentOf = (value: number) => (100 * value) / axisTo;
	const breaks = bins.slice(1).map(({ from }) => from);
	return {
		title,
		blocks: bins.map((bin) => {
			const [from, to] = [Math.max(0, bin.from), Math.min(axisTo, bin.to)];
			return { bin, from: percentOf(from), to: percentOf(to), label: labelOf(bin, lang) };
		}),
		ticks: [0, ...breaks, axisTo].map((value) => ({
			position: percentOf(value),
			text: formatPercent(value, lang, 0)
		})),
		marks,
		noDataText
	};
}

/** How many regions fall in each class, highest first, and how many have no figure. */
export function countClasses(
	entries: readonly { bin: Bin | null }[],
	bins: readonly Bin[],
	lang: Lang,
	{ noFigure, map }: Copy
): { fill: string | null; label: string; count: string }[] {
	const countOf = (bin: Bin | null) => entries.filter((entry) => entry.bin === bin).length;
	const classes = [...bins].reverse().map((bin) => ({
		fill: bin.fill,
		label: labelOf(bin, lang),
		count: map.regionCount(countOf(bin))
	}));
	const without = countOf(null);
	return without === 0
		? classes
		: [...classes, { fill: null, label: noFigure, count: map.regionCount(without) }];
}

/** "20–<30%": closed below, open above. */
export function labelOf({ from, to }: Bin, lang: Lang): string {
	if (from === -Infinity) return `< ${formatPercent(to, lang, 0)}`;
	if (to === Infinity) return `≥ ${formatPercent(from, lang, 0)}`;
	return `${formatNumber(from, lang)}–<${formatPercent(to, lang, 0)}`;
}
