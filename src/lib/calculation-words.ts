import { CALCULATOR_COPY } from './copy/calculator.ts';
import { formatAsOf, formatNumber } from './format.ts';
import { formatHundredths, formatPeople } from './format-calculation.ts';
import type { Lang } from './lang.ts';
import type { Answer, Question, Refusal } from './model/calculation.ts';
import { shareOf } from './model/target.ts';
import type { CalculatorRegion } from './viz/calculator.ts';

/** The result in one sentence, or why there is none. */
export function speak(
	outcome: Answer | Refusal,
	question: Question,
	region: CalculatorRegion,
	lang: Lang
): string {
	if (outcome.kind !== 'answer') return explainRefusal(outcome, question, region, lang);
	const copy = CALCULATOR_COPY[lang];
	return `${copy.sentence(
		region.name,
		formatHundredths(question.target, lang),
		sayMonth(question.deadline, lang),
		formatPeople(outcome.people, outcome.exact, lang)
	)} ${copy.caption}`;
}

/** "Desember 2026" */
export function sayMonth(month: string, lang: Lang): string {
	return formatAsOf({ text: month, precision: 'month' }, lang);
}

function explainRefusal(
	refusal: Refusal,
	{ target, deadline, ownPotential }: Question,
	{ name, base, statement }: CalculatorRegion,
	lang: Lang
): string {
	const words = CALCULATOR_COPY[lang].refusal;
	switch (refusal.kind) {
		case 'noFigure':
			return words.noFigure(name);
		case 'noValue':
			return words.noValue(name, statement?.coverage ?? '');
		case 'reached':
			return words.reached(formatHundredths(target, lang), name, sayReached(base, statement, lang));
		case 'beforeFigures':
			return words.beforeFigures(sayMonth(deadline, lang), sayMonth(base?.month ?? '', lang));
		case 'past':
			return words.past(sayMonth(deadline, lang));
		case 'potentialMissing':
			return base?.active == null ? words.bothMissing(name) : words.potentialMissing(name);
		case 'potentialTooSmall':
			return words.potentialTooSmall(
				formatNumber(ownPotential ?? 0, lang),
				formatNumber(refusal.active, lang)
			);
	}
}

/** What is reached: as counted where both counts stand, since the target is measured against them. */
function sayReached(
	base: CalculatorRegion['base'],
	statement: CalculatorRegion['statement'],
	lang: Lang
): string {
	if (base?.active == null || !base.potential) return statement?.coverage ?? '';
	const counted = shareOf(base.active, base.potential);
	return base.coverage !== null && Math.abs(base.coverage - counted) <= 1
		? (statement?.coverage ?? '')
		: formatHundredths(counted, lang);
}
