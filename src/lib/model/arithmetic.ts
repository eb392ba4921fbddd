import type { Observation } from './observation.ts';
import { readPrinted } from './printed.ts';

/** Active ÷ potential of one statement, percent; null without both values. May exceed 100. */
export function computedCoverage(active: Observation, potential: Observation): number | null {
	if (active.value === null || !potential.value) return null;
	return (100 * active.value) / potential.value;
}

/**
 * Potential − active of one statement, in people.
 * @returns `exact` only when both are printed to the last person; null without both values
 */
export function peopleBetween(
	active: Observation,
	potential: Observation
): { people: number; exact: boolean } | null {
	if (active.value === null || potential.value === null || potential.value < active.value)
		return null;
	return {
		people: potential.value - active.value,
		exact: [active, potential].every((row) => isToTheLastPerson(row))
	};
}

/** The potential that a count and its printed percentage imply, in people. */
export function impliedPotential(active: Observation, coverage: Observation): number | null {
	if (active.value === null || !coverage.value) return null;
	return (100 * active.value) / coverage.value;
}

/** Printed to the last person, not rounded or "about". */
export function isToTheLastPerson(row: Observation): boolean {
	const printed = readPrinted(row.printed, row.unit);
	return !row.approximate && printed?.kind === 'number' && printed.number.scale === 1;
}
