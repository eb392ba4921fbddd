import type { Base } from '#lib/model/calculation.ts';
import type { Hundredths } from '#lib/model/target.ts';

export interface Origin {
	text: string;
	href: string;
}

/** A target that somebody has named in public. */
export interface NamedTarget {
	value: Hundredths;
	name: string;
	/** When it is due; null when undated. */
	year: number | null;
	/** A sentence on what it is a share of. */
	base: string;
	source: Origin;
	note: string;
}

/** The difference between two comparable statements, in words and numbers. */
export interface PaceLine {
	fromText: string;
	toText: string;
	people: number;
	months: number;
	basis: string;
	/** Whether it counts as the figures of the calculation do, so that the two may be divided. */
	isSameBasis: boolean;
	sources: Origin[];
}

export interface CalculatorRegion {
	code: string;
	name: string;
	group: 'whole' | 'provinces' | 'jabar';
	base: Base | null;
	/** The statement that the calculation starts from, as printed; empty texts are not in it. */
	statement: {
		when: string;
		coverage: string;
		active: string;
		potential: string;
		basis: string;
		source: Origin;
		notes: string[];
	} | null;
	/** What else is known of a potential that the statement does not say. */
	hints: string[];
	targets: NamedTarget[];
	proposedTarget: Hundredths;
	pace: PaceLine | null;
}

/** Everything the calculator needs, small and plain. */
export interface CalculatorFigure {
	regions: CalculatorRegion[];
	nationalTargets: NamedTarget[];
	/** The code of the worked example. */
	first: string;
	contribution: { rupiah: number; what: string; when: string; note: string; source: Origin };
	/** The year in which the page was built. */
	year: number;
}
