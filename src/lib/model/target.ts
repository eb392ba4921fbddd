/** A percentage as a whole number of hundredths of a percent: 61.26 % is 6126, so that no product has a binary remainder. */
export type Hundredths = number;

/** 100 %, the highest target. */
export const WHOLE: Hundredths = 10_000;

/** More people than Indonesia has; every product below stays a safe integer. */
export const MOST_PEOPLE = 300_000_000;

/** More rupiah a month than any contribution of an informal worker. */
export const MOST_RUPIAH = 1_000_000;

/** A published percentage, which has at most two decimals, as a whole number of hundredths. */
export function hundredthsOf(percent: number): Hundredths {
	return Math.round(percent * 100);
}

/** The people that a percentage of a potential means, rounded up: 7 % of 100 is 7. */
export function peopleAt(target: Hundredths, potential: number): number {
	return divideUp(target * potential, WHOLE);
}

/** The people that a published percentage stands for, rounded to the nearest. */
export function peopleImplied(coverage: Hundredths, potential: number): number {
	return Math.floor((2 * coverage * potential + WHOLE) / (2 * WHOLE));
}

/** What so many people are of a potential, to the nearest hundredth of a percent, as it would be printed. */
export function shareOf(people: number, potential: number): Hundredths {
	return Math.round((WHOLE * people) / potential);
}

/** The people still needed for a target; 0 when it is reached. */
export function peopleShort(target: Hundredths, potential: number, active: number): number {
	return Math.max(0, peopleAt(target, potential) - active);
}

/** Months from one `YYYY-MM` to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
	return indexOf(to) - indexOf(from);
}

/** What each of so many months must bring, rounded up. */
export function perMonth(people: number, months: number): number {
	return divideUp(people, months);
}

/** Rupiah for so many people, by month and by year. */
export function costOf(people: number, rupiah: number): { month: number; year: number } {
	return { month: people * rupiah, year: people * rupiah * 12 };
}

function indexOf(month: string): number {
	return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));
}

/** Whole numbers only: the remainder decides, not a quotient that may be rounded. */
function divideUp(dividend: number, divisor: number): number {
	const remainder = dividend % divisor;
	return (dividend - remainder) / divisor + (remainder > 0 ? 1 : 0);
}
