import { copyOf, type Copy } from '#lib/copy.ts';
import { formatNumber, formatPercent, formatSigned } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Bin } from '#lib/model/bins.ts';
import { positionOn, type Scale } from '#lib/model/scale.ts';
import type { Legend, LegendMark } from '#lib/viz/map-figure.ts';

interface Request {
	title: string;
	scale: Scale;
	marks: LegendMark[];
	noDataText: string | null;
	lang: Lang;
}

/** A true linear axis with blocks as wide as their classes. */
export function makeLegend({ title, scale, marks, noDataText, lang }: Request): Legend {
	const { bins, from, to } = scale;
	const breaks = bins.slice(1).map((bin) => bin.from);
	return {
		title,
		blocks: bins.map((bin) => ({
			bin,
			from: positionOn(bin.from, scale),
			to: positionOn(bin.to, scale),
			label: labelOf(bin, scale, lang)
		})),
		ticks: [from, ...breaks, to].map((value) => ({
			position: positionOn(value, scale),
			text: breakText(value, scale, lang)
		})),
		zero: positionOn(0, scale),
		marks,
		noDataText
	};
}

/** How many regions fall in each class, highest first, and how many have no figure. */
export function countClasses(
	entries: readonly { bin: Bin | null }[],
	scale: Scale,
	lang: Lang,
	{ noFigure, map }: Copy
): { fill: string | null; label: string; count: string }[] {
	const countOf = (bin: Bin | null) => entries.filter((entry) => entry.bin === bin).length;
	const classes = [...scale.bins].reverse().map((bin) => ({
		fill: bin.fill,
		label: labelOf(bin, scale, lang),
		count: map.regionCount(countOf(bin))
	}));
	const without = countOf(null);
	return without === 0
		? classes
		: [...classes, { fill: null, label: noFigure, count: map.regionCount(without) }];
}

/** "20–<30%": closed below, open above; of differences, the class around zero in a word. */
function labelOf({ from, to }: Bin, scale: Scale, lang: Lang): string {
	const text = (value: number) => breakText(value, scale, lang);
	if (from === -Infinity) return `< ${text(to)}`;
	if (to === Infinity) return `≥ ${text(from)}`;
	if (scale.unit !== 'points') return `${formatNumber(from, lang)}–<${text(to)}`;
	return from < 0 && to > 0 ? copyOf(lang).level : copyOf(lang).between(text(from), text(to));
}

function breakText(value: number, { unit }: Scale, lang: Lang): string {
	return unit === 'points' ? formatSigned(value, lang, 0) : formatPercent(value, lang, 0);
}
