import { copyOf } from '#lib/copy.ts';
import { formatAsOf, formatMonth, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import { axisEndFor, type GaugeFigure, type GaugeMark } from '#lib/viz/gauge-figure.ts';
import { countsOf } from '../coverage.ts';
import { sourceOf } from '../store.ts';
import { describeCounts } from './coverage-card.ts';

interface Request {
	name: string;
	observation: Observation;
	/** Named figures to mark on the axis, at most three. */
	marks?: { kind: GaugeMark['kind']; name: string; observation: Observation }[];
	lang: Lang;
}

/** A gauge of one published percentage. The bar draws the printed figure; counts are those of its own statement. */
export function makeGauge({ name, observation, marks = [], lang }: Request): GaugeFigure | null {
	const { value } = observation;
	if (value === null) return null;
	const copy = copyOf(lang);
	const axisTo = axisEndFor(value);
	const valueText = formatPrinted(observation, lang);
	const { active, potential } = countsOf(observation);
	const source = sourceOf(observation.sourceId);
	const when = formatAsOf(observation.asOf, lang) || copy.undated;
	const isTotal = observation.segment === 'total';
	const counts =
		isTotal && active && potential
			? copy.gauge.printedCounts(formatPrinted(active, lang), formatPrinted(potential, lang))
			: '';
	return {
		name,
		when,
		valueText,
		value,
		axisTo,
		lines: isTotal ? describeCounts(observation, lang, copy) : [],
		marks: marks.slice(0, 3).flatMap(({ kind, name: markName, observation: mark }) =>
			mark.value === null
				? []
				: [
						{
							kind,
							text: `${markName} ${formatPrinted(mark, lang)}${kind === 'target' ? '' : ` (${formatMonth(mark.asOf, lang)})`}`,
							position: (100 * mark.value) / axisTo
						}
					]
		),
		spoken: copy.gauge.valueText(valueText.replace('%', ''), counts),
		source: { text: source.publisher, href: source.url },
		notes: [
			`${copy.metric.coverage} ${copy.denominator[observation.denominator]}, ${copy.basis[observation.basis]}.`,
			...(observation.note ? [observation.note[lang]] : [])
		]
	};
}
