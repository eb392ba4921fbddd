import type { Lang } from '#lib/lang.ts';
import { formatAsOf } from '#lib/format.ts';
import { readDate } from '../dates.ts';
import { makeDatasetJsonLd } from '../publish/dataset.ts';
import { observations, regionOf, sources } from '../store.ts';
import { makeDownloads } from './downloads.ts';
import { makeStatementLines } from './statement-lines.ts';

/** What the data page lists: conflicts, sources and files. */
export function makeDataPage(lang: Lang) {
	const disputed = observations.filter(({ status }) => status !== 'ok');
	const used = new Map<string, number>();
	for (const { sourceId } of observations) used.set(sourceId, (used.get(sourceId) ?? 0) + 1);
	return {
		conflicts: makeStatementLines(disputed, lang).map((line) => line),
		conflictRegions: [...new Set(disputed.map(({ regionCode }) => regionOf(regionCode).name))],
		sources: sources.map(({ id, publisher, title, url, date, licence }) => ({
			id,
			publisher,
			title,
			url,
			date:
				date === ''
					? ''
					: formatAsOf(readDate(date) ?? { text: date, precision: 'undated' }, lang, 'short'),
			licence,
			figures: used.get(id) ?? 0
		})),
		downloads: makeDownloads(lang),
		jsonLd: makeDatasetJsonLd(lang),
		counts: { figures: observations.length, sources: sources.length }
	};
}
