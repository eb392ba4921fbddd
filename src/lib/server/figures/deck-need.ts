import { CALCULATOR_COPY } from '#lib/copy/calculator.ts';
import { DECK_COPY } from '#lib/copy/deck.ts';
import { formatHundredths, formatPeople } from '#lib/format-calculation.ts';
import { formatList } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import {
	calculate,
	proposeDeadline,
	type Answer,
	type Question,
	type Refusal
} from '#lib/model/calculation.ts';
import type { CalculatorFigure, CalculatorRegion, NamedTarget } from '#lib/viz/calculator.ts';

/** What a region needs to reach the target proposed for it. */
export interface Need {
	region: CalculatorRegion;
	target: NamedTarget | null;
	targetText: string;
	question: Question;
	outcome: Answer | Refusal;
	/** Formatted; null where it cannot be calculated. */
	people: string | null;
	/** In one sentence, also of what is missing. */
	sentence: string;
}

/** The calculator's answer for a region, as on its page, with the deadline in the year of the build. */
export function needOf(code: string, calculator: CalculatorFigure, lang: Lang): Need {
	const copy = DECK_COPY[lang];
	const region = calculator.regions.find((candidate) => candidate.code === code);
	if (!region) throw new Error(`the calculator has no region ${code}`);
	const target =
		[...region.targets, ...calculator.nationalTargets].find(
			({ value }) => value === region.proposedTarget
		) ?? null;
	const question: Question = {
		target: region.proposedTarget,
		deadline: proposeDeadline(target?.year ?? null, `${calculator.year}-01`),
		contribution: calculator.contribution.rupiah,
		ownPotential: null
	};
	const outcome = calculate(region.base, question, null);
	const targetText = formatHundredths(region.proposedTarget, lang);
	const people =
		outcome.kind === 'answer' ? formatPeople(outcome.people, outcome.exact, lang) : null;
	const missing = (['active', 'potential'] as const).filter(
		(count) => region.base?.[count] == null
	);
	return {
		region,
		target,
		targetText,
		question,
		outcome,
		people,
		sentence:
			people === null
				? copy.missing(
						formatList(
							missing.map((count) => copy.counts[count]),
							lang
						)
					)
				: copy.need(people, targetText, target?.name ?? CALCULATOR_COPY[lang].target)
	};
}
