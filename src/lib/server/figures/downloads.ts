import { DATA_CATALOGUE, PORTABLE } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { DOWNLOADS_COPY } from '#lib/copy/downloads.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { DownloadLink, DownloadList } from '#lib/viz/download-list.ts';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { readDate } from '../dates.ts';
import { EDITION } from '../edition.ts';
import { DATA_FILES } from '../files.ts';
import { GEOJSON_FILES } from '../publish/geojson.ts';
import { WHOLE } from '../publish/published-tables.ts';

/** All that can be downloaded: the whole first, then the files of `data/`, what machines read, and each figure. */
export function makeDownloads(lang: Lang): DownloadList {
	const copy = DOWNLOADS_COPY[lang];
	const day = readDate(EDITION);
	return {
		edition: copy.edition(day ? formatAsOf(day, lang) : EDITION),
		whole: (['csv', 'xlsx'] as const).map((ending) => ({
			name: `${WHOLE}.${ending}`,
			href: PORTABLE.data(WHOLE, ending),
			note: copy.whole[ending]
		})),
		tables: [
			...Object.entries(DATA_FILES)
				.sort(([a], [b]) => a.localeCompare(b))
				.map(([name, text]) => linkTo(name, `${Math.ceil(text.length / 1024)} kB`)),
			...Object.keys(GEOJSON_FILES).map((name) => linkTo(name, copy.geo)),
			linkTo('README.md', copyOf(lang).data.readme)
		],
		machine: [
			linkTo('datapackage.json', copy.machineFiles.datapackage),
			{ name: 'data.json', href: DATA_CATALOGUE, note: copy.machineFiles.catalogue },
			linkTo(`${WHOLE}.csv-metadata.json`, copy.machineFiles.csvw)
		],
		figures: CATALOGUE.map(({ key, make }) => ({
			name: make(null, lang).name,
			files: (['csv', 'xlsx'] as const).map((ending) => ({
				name: ending.toUpperCase(),
				href: PORTABLE.data(key, ending),
				note: ''
			}))
		}))
	};
}

/** A file under `/data/`. */
function linkTo(name: string, note: string): DownloadLink {
	return { name, href: `/data/${name}`, note };
}
