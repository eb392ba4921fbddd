import { changes } from './store.ts';

/** The edition of the data: the ISO day of the last entry in the change log. */
export const EDITION: string =
	changes
		.map(({ date }) => date)
		.sort()
		.at(-1) ?? '';
