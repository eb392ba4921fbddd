import { CALCULATOR_COPY } from '#lib/copy/calculator.ts';
import { copyOf } from '#lib/copy.ts';
import { formatAsOf, formatNumber, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { impliedPotential, isToTheLastPerson } from '#lib/model/arithmetic.ts';
import { monthOf, yearOf } from '#lib/model/as-of.ts';
import { chooseCoverage } from '#lib/model/choose-coverage.ts';
import type { Base } from '#lib/model/calculation.ts';
import type { Observation } from '#lib/model/observation.ts';
import { paceOf } from '#lib/model/pace.ts';
import { JAWA_BARAT, type Region } from '#lib/model/region.ts';
import { hundredthsOf, WHOLE, type Hundredths } from '#lib/model/target.ts';
import type {
	CalculatorFigure,
	CalculatorRegion,
	NamedTarget,
	Origin,
	PaceLine
} from '#lib/viz/calculator.ts';
import { countsOf, latestTarget } from '../coverage.ts';
import {
	contributionOf,
	jabarRegions,
	jawaBarat,
	nation,
	observationsOf,
	provinces,
	sourceOf
} from '../store.ts';

/** The worked example that the page shows before anything is chosen. */
const FIRST = '3273';
const CONTRIBUTION = 'bpu-jkk-jkm';

/** What the calculator knows of every region, as plain objects. */
export function makeCalculator(lang: Lang, year: number): CalculatorFigure {
	const contribution = contributionOf(CONTRIBUTION);
	if (contribution.rupiah === null) throw new Error(`${CONTRIBUTION} is no amount`);
	const others = provinces.filter(({ code }) => code !== JAWA_BARAT);
	return {
		regions: [
			...[nation, jawaBarat].map((region) => makeRegion(region, 'whole', lang)),
			...jabarRegions.map((region) => makeRegion(region, 'jabar', lang)),
			...others.map((region) => makeRegion(region, 'provinces', lang))
		],
		nationalTargets: namedTargets(nation.code, lang),
		first: FIRST,
		contribution: {
			rupiah: contribution.rupiah,
			what: contribution.what[lang],
			when: formatAsOf(contribution.asOf, lang),
			note: contribution.note?.[lang] ?? '',
			source: originOf(contribution.sourceId)
		},
		year
	};
}

function makeRegion(
	{ code, name }: Region,
	group: CalculatorRegion['group'],
	lang: Lang
): CalculatorRegion {
	const rows = observationsOf(code);
	const figures = chooseFigures(rows);
	const targets = code === nation.code ? [] : namedTargets(code, lang);
	const base = figures && baseOf(figures);
	return {
		code,
		name,
		group,
		base,
		statement: figures && describe(figures, lang),
		hints: figures ? hintsFor(figures, rows, lang) : [],
		targets,
		proposedTarget: proposeTarget(code, base),
		pace: describePace(rows, figures?.first ?? null, lang)
	};
}

/** The figures of one statement that a calculation may start from. */
interface Figures {
	/** The row that stands for the statement. */
	first: Observation;
	coverage: Observation | undefined;
	active: Observation | undefined;
	potential: Observation | undefined;
}

/**
 * The statement that stands for a region on the maps. One that is at least as new and prints both counts
 * is preferred to one without them; where no coverage was published, the newest sound count of participants.
 */
function chooseFigures(rows: readonly Observation[]): Figures | null {
	const coverage = chooseCoverage(rows, null) ?? undefined;
	const ofCoverage = coverage && { first: coverage, coverage, ...countsOf(coverage) };
	if (ofCoverage?.active?.value != null && ofCoverage.potential) return ofCoverage;
	const counts = rows
		.filter(
			(row) =>
				row.metric === 'active' &&
				row.segment === 'total' &&
				row.programme === '' &&
				row.ecosystem === '' &&
				row.status === 'ok' &&
				row.basis !== 'registration' &&
				row.value !== null &&
				row.asOf.last >= (coverage?.asOf.last ?? '')
		)
		.sort((a, b) => b.asOf.last.localeCompare(a.asOf.last))
		.map((active) => ({
			first: active,
			coverage: undefined,
			active,
			potential: countsOf(active).potential
		}));
	return counts.find(({ potential }) => potential) ?? ofCoverage ?? counts[0] ?? null;
}

function baseOf({ first, coverage, active, potential }: Figures): Base {
	const printed = [active, potential].filter((row) => row !== undefined);
	return {
		coverage: coverage?.value == null ? null : hundredthsOf(coverage.value),
		active: active?.value ?? null,
		potential: potential?.value ?? null,
		exact: printed.every(isToTheLastPerson),
		month: monthOf(first.asOf)
	};
}

function describe(
	{ first, coverage, active, potential }: Figures,
	lang: Lang
): CalculatorRegion['statement'] {
	const copy = copyOf(lang);
	const print = (row: Observation | undefined) => (row ? formatPrinted(row, lang) : '');
	return {
		when: formatAsOf(first.asOf, lang) || copy.undated,
		coverage: print(coverage),
		active: print(active),
		potential: print(potential),
		basis: `${copy.denominator[(potential ?? coverage ?? first).denominator] || copy.denominator.unstated}, ${copy.basis[first.basis]}`,
		source: originOf(first.sourceId),
		notes: [coverage, active, potential].flatMap((row) => row?.note?.[lang] ?? [])
	};
}

/** Where a potential is missing: what this statement implies, and the newest one that another statement prints. */
function hintsFor(
	{ coverage, active, potential }: Figures,
	rows: readonly Observation[],
	lang: Lang
): string[] {
	if (potential) return [];
	const copy = CALCULATOR_COPY[lang];
	const implied = active && coverage ? impliedPotential(active, coverage) : null;
	const other = rows
		.filter(
			(row) =>
				row.metric === 'potential' &&
				row.segment === 'total' &&
				row.programme === '' &&
				row.ecosystem === '' &&
				row.value !== null &&
				row.status !== 'doubtful' &&
				row.asOf.last !== ''
		)
		.sort((a, b) => b.asOf.last.localeCompare(a.asOf.last))[0];
	return [
		...(implied === null ? [] : [copy.impliedHint(formatNumber(roundToThree(implied), lang))]),
		...(other
			? [
					copy.otherHint(
						formatPrinted(other, lang),
						formatAsOf(other.asOf, lang),
						sourceOf(other.sourceId).publisher
					)
				]
			: [])
	];
}

function namedTargets(code: string, lang: Lang): NamedTarget[] {
	const copy = copyOf(lang);
	return targetRows(code).map((row) => ({
		value: hundredthsOf(row.value ?? 0),
		name: row.label?.[lang] ?? copy.metric.target_coverage,
		year: row.asOf.precision === 'undated' ? null : yearOf(row.asOf),
		base:
			row.denominator === 'unstated'
				? CALCULATOR_COPY[lang].targetBaseUnstated
				: CALCULATOR_COPY[lang].targetBase(copy.denominator[row.denominator]),
		source: originOf(row.sourceId),
		note: row.note?.[lang] ?? ''
	}));
}

/** Sound targets for all workers of a region, by when they are due. */
function targetRows(code: string): Observation[] {
	return observationsOf(code)
		.filter(
			(row) =>
				row.metric === 'target_coverage' &&
				row.segment === 'total' &&
				row.value !== null &&
				row.status === 'ok'
		)
		.sort((a, b) => a.asOf.last.localeCompare(b.asOf.last));
}

/** The region's newest target that is not reached, else the nation's for this base, else the next higher one. */
function proposeTarget(code: string, base: Base | null): Hundredths {
	const reached =
		base?.active != null && base.potential
			? (WHOLE * base.active) / base.potential
			: (base?.coverage ?? 0);
	const own = code === nation.code ? [] : targetRows(code).reverse();
	const national = [
		...[latestTarget(nation.code)].filter((row) => row !== null),
		...targetRows(nation.code).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
	];
	const open = [...own, ...national]
		.map(({ value }) => hundredthsOf(value ?? 0))
		.find((value) => value > reached);
	return open ?? WHOLE;
}

function describePace(
	rows: readonly Observation[],
	first: Observation | null,
	lang: Lang
): PaceLine | null {
	const pace = paceOf(rows);
	if (!pace) return null;
	const copy = copyOf(lang);
	const { from, to, months, people } = pace;
	const say = (row: Observation) => `${formatPrinted(row, lang)} (${formatAsOf(row.asOf, lang)})`;
	return {
		fromText: say(from),
		toText: say(to),
		people,
		months,
		basis: [
			copy.basis[to.basis],
			...(to.jakon === 'yes' || to.jakon === 'no' ? [copy.jakon[to.jakon]] : [])
		].join(', '),
		isSameBasis: first?.basis === to.basis,
		sources: [...new Map([from, to].map((row) => [row.sourceId, originOf(row.sourceId)])).values()]
	};
}

function originOf(sourceId: string): Origin {
	const { publisher, url } = sourceOf(sourceId);
	return { text: publisher, href: url };
}

/** Three figures of a number that others follow from. */
function roundToThree(value: number): number {
	return Number(value.toPrecision(3));
}
