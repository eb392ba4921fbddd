import {
	costOf,
	monthsBetween,
	peopleAt,
	peopleImplied,
	peopleShort,
	perMonth,
	shareOf,
	type Hundredths
} from './target.ts';

/** What one statement says of a region; null is what it does not say. */
export interface Base {
	coverage: Hundredths | null;
	active: number | null;
	potential: number | null;
	/** Whether all of it is printed to the last person. */
	exact: boolean;
	/** `YYYY-MM`; null when undated. */
	month: string | null;
}

export interface Question {
	target: Hundredths;
	/** `YYYY-MM` */
	deadline: string;
	/** Rupiah a month for one worker. */
	contribution: number;
	/** People, of the reader, where the statement has no potential. */
	ownPotential: number | null;
}

/** Why there is nothing to calculate. */
export type Refusal =
	| { kind: 'noFigure' }
	| { kind: 'noValue' }
	| { kind: 'reached' }
	| { kind: 'beforeFigures' }
	| { kind: 'past' }
	| { kind: 'potentialMissing' }
	| { kind: 'potentialTooSmall'; active: number };

export interface Answer {
	kind: 'answer';
	potential: number;
	/** Whether the potential is the reader's own. */
	isOwn: boolean;
	active: number;
	/** Whether the active participants follow from the percentage, because the statement does not count them. */
	isImplied: boolean;
	/** Printed to the last person, so that the answer is too. */
	exact: boolean;
	/** People whom the target means in all. */
	goal: number;
	people: number;
	/** From the month of the figures to the deadline; null when they are undated. */
	months: number | null;
	perMonth: number | null;
	/** The same from the present month on; null while that is not known, or without a month left. */
	fromNow: { months: number; perMonth: number } | null;
	cost: { month: number; year: number };
}

/**
 * What it takes to reach a target, from the figures of one statement.
 * @param today `YYYY-MM`; null where nobody reads yet, as while the page is built
 */
export function calculate(
	base: Base | null,
	{ target, deadline, contribution, ownPotential }: Question,
	today: string | null
): Answer | Refusal {
	if (!base) return { kind: 'noFigure' };
	if (base.active === null && base.coverage === null) return { kind: 'noValue' };
	if (base.month !== null && monthsBetween(base.month, deadline) <= 0)
		return { kind: 'beforeFigures' };
	if (today !== null && monthsBetween(today, deadline) < 0) return { kind: 'past' };

	const potential = base.potential ?? ownPotential;
	if (potential === null)
		return base.coverage !== null && target <= base.coverage
			? { kind: 'reached' }
			: { kind: 'potentialMissing' };
	const active = base.active ?? peopleImplied(base.coverage ?? 0, potential);
	if (active > potential && base.potential === null) return { kind: 'potentialTooSmall', active };
	if (target <= shareOf(active, potential)) return { kind: 'reached' };
	const people = peopleShort(target, potential, active);

	const months = base.month === null ? null : monthsBetween(base.month, deadline);
	const left = today === null ? 0 : monthsBetween(today, deadline);
	return {
		kind: 'answer',
		potential,
		isOwn: base.potential === null,
		active,
		isImplied: base.active === null,
		exact: base.exact && base.active !== null,
		goal: peopleAt(target, potential),
		people,
		months,
		perMonth: months === null ? null : perMonth(people, months),
		fromNow: left > 0 ? { months: left, perMonth: perMonth(people, left) } : null,
		cost: costOf(people, contribution)
	};
}

/** The end of a target's own year where it lies ahead, else of the present one. */
export function proposeDeadline(targetYear: number | null, today: string): string {
	const year = Number(today.slice(0, 4));
	return `${Math.max(year, targetYear ?? year)}-12`;
}
