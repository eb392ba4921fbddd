import { DataError } from '#lib/server/problem.ts';
import { readData } from '#lib/server/read-data.ts';
import { readFolder } from './read-folder.ts';

/** Checks a data folder and tells every problem at once; false when there is one. */
export function reportData(folder: string): boolean {
	try {
		const data = readData(readFolder(folder));
		console.log(
			`${folder}/: ${data.regions.length} regions, ${data.sources.length} sources, ${data.observations.length} published figures, ${data.labour.length} labour-force rows: no problem found`
		);
		return true;
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		console.error(error.message.trimEnd());
		console.error(
			`${error.problems.length} problem(s) in ${folder}/; nothing was built or changed.`
		);
		return false;
	}
}
