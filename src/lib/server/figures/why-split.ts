import { copyOf } from '#lib/copy.ts';
import { WHY_COPY } from '#lib/copy/why.ts';
import { formatAsOf, formatList, formatNumber, formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { splitDifference, type SegmentCount, type Split } from '#lib/model/decomposition.ts';
import type { Observation } from '#lib/model/observation.ts';
import {
	multiply,
	ratio,
	roundTogether,
	roundToWhole,
	type Rational
} from '#lib/model/rational.ts';
import { areComparable, readSegments, type SegmentReading } from '#lib/model/segments.ts';

/** One side of the difference: a region, or what it is set beside. */
interface Side {
	name: string;
	/** All that is published of it. */
	rows: readonly Observation[];
}

/** Two decimals of a percentage point. */
const HUNDREDTHS = ratio(10_000, 1);

/** The difference in coverage split into mix and within parts, or the figures missing for that. */
export function makeSplit(region: Side, reference: Side, newestYear: number, lang: Lang) {
	const { split: copy } = WHY_COPY[lang];
	const sides = [region, reference].map((side) => ({
		...side,
		reading: readSegments(side.rows, newestYear)
	}));
	const [here, there] = sides.map(({ reading }) => reading);
	const isComplete = here && there && areComparable(here, there);
	return {
		title: copy.title(reference.name),
		explain: copy.explain,
		formula: copy.formula,
		result: isComplete
			? describeSplit(sides, splitDifference(here.counts, there.counts), lang)
			: null,
		needs: isComplete ? null : describeNeeds(sides, lang)
	};
}

type ReadSide = Side & { reading: SegmentReading };

function describeSplit(sides: readonly ReadSide[], split: Split, lang: Lang) {
	const { split: copy } = WHY_COPY[lang];
	const { segment: names } = copyOf(lang);
	const [mix, within] = inHundredths([split.mix, split.within]);
	const difference = roundToWhole(multiply(split.difference, HUNDREDTHS));
	const points = (hundredths = 0) => formatNumber(hundredths / 100, lang, 2);
	const parts = inHundredths(split.segments.flatMap((part) => [part.mix, part.within]));
	return {
		sentence: copy.sentence(points(difference), points(mix), points(within)),
		parts: [
			{ name: copy.mix, text: copy.points(points(mix)) },
			{ name: copy.within, text: copy.points(points(within)) }
		],
		notes: [
			...split.segments.map(({ segment }, index) =>
				copy.ofSegment(names[segment], points(parts[2 * index]), points(parts[2 * index + 1]))
			),
			...sides.map(({ name, reading }) =>
				copy.basis(name, coverageOf(reading.counts, lang), whenOf(reading, lang))
			),
			...(sides.every(({ reading }) => reading.exact) ? [] : [copy.rounded])
		]
	};
}

/** What would have to be published, side by side with whose statement comes nearest. */
function describeNeeds(sides: readonly ReadSide[], lang: Lang) {
	const { split: copy } = WHY_COPY[lang];
	const { metric: metrics, segment: segments } = copyOf(lang);
	const lines = sides
		.filter(({ reading }) => reading.missing.length > 0)
		.map(({ name, reading }) => {
			const listed = [...new Set(reading.missing.map(({ metric }) => metric))].map((metric) => {
				const ofMetric = reading.missing.filter((count) => count.metric === metric);
				return copy.count(
					metrics[metric].toLowerCase(),
					formatList(
						ofMetric.map(({ segment }) => segments[segment]),
						lang
					)
				);
			});
			return copy.missing(name, whenOf(reading, lang), listed.join('; '));
		});
	return lines.length > 0 ? { intro: copy.need, lines } : { intro: copy.differ, lines: [] };
}

function inHundredths(parts: readonly Rational[]): number[] {
	return roundTogether(parts.map((part) => multiply(part, HUNDREDTHS)));
}

function coverageOf(counts: readonly SegmentCount[], lang: Lang): string {
	const [active, potential] = (['active', 'potential'] as const).map((metric) =>
		counts.reduce((people, count) => people + count[metric], 0)
	);
	return formatPercent((100 * (active ?? 0)) / (potential ?? 1), lang, 2);
}

function whenOf({ asOf }: SegmentReading, lang: Lang): string {
	return asOf ? formatAsOf(asOf, lang) : '';
}
