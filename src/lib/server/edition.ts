import { changes, labourOf, nation, observations } from './store.ts';

/** The edition of the data: the ISO day of the last entry in the change log. */
export const EDITION: string =
	changes
		.map(({ date }) => date)
		.sort()
		.at(-1) ?? '';

/** The first and the last ISO day that a figure is about; targets lie ahead and do not count. */
export const FIGURE_DAYS: { first: string; last: string } = (() => {
	const reached = observations.filter(
		({ metric, asOf }) => !metric.startsWith('target_') && asOf.precision !== 'undated'
	);
	const years = labourOf(nation.code).map(({ year }) => `${year}-08-31`);
	return {
		first: [...reached.map(({ asOf }) => asOf.first), ...years].sort()[0] ?? '',
		last: [...reached.map(({ asOf }) => asOf.last), ...years].sort().at(-1) ?? ''
	};
})();

/** The last month that a figure is about, `YYYY-MM`. */
export const LAST_FIGURE = FIGURE_DAYS.last.slice(0, 'YYYY-MM'.length);
