import { addressOf, PAGES } from '#lib/address.ts';
import { DOWNLOADS_COPY } from '#lib/copy/downloads.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { EDITION } from '../edition.ts';
import { sources } from '../store.ts';
import { PUBLISHED_TABLES, tableAddress, type PublishedTable } from './published-tables.ts';
import { schemaFileOf } from './table-schema.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const IGO_LICENCE = {
	name: 'CC-BY-3.0-IGO',
	path: 'https://creativecommons.org/licenses/by/3.0/igo/'
};

/** Every table that can be downloaded, and the maps, as Data Package v2. */
export function makeDataPackage() {
	const { dataset, licences } = DOWNLOADS_COPY.en;
	return {
		$schema: PROFILE,
		name: 'peta-jamsostek',
		id: `${SITE_ORIGIN}/data/datapackage.json`,
		title: dataset.name,
		description: dataset.description,
		homepage: SITE_ORIGIN + addressOf(PAGES.data, 'en'),
		version: EDITION,
		created: `${EDITION}T00:00:00Z`,
		keywords: dataset.keywords,
		contributors: [
			{
				title: PUBLISHER.name.en,
				email: PUBLISHER.contact,
				path: SITE_ORIGIN,
				roles: ['publisher', 'creator']
			}
		],
		licenses: [ownTerms(Object.values(licences).join(' '))],
		sources: sources.map(({ publisher, title, url }) => ({
			title: `${publisher}: ${title}`,
			...(url && { path: url })
		})),
		resources: [...PUBLISHED_TABLES.map(makeResource), ...makeMaps()]
	};
}

/** How a file of `data/` is called among the resources. */
export function resourceNameOf(path: string): string {
	return path.replace(/\.(csv|topo\.json|geojson)$/, '').replaceAll('/', '-');
}

function makeResource(table: PublishedTable) {
	const path = tableAddress(table, 'csv').replace('/data/', '');
	return {
		name: resourceNameOf(path),
		type: 'table',
		path,
		title: table.titleOf('en'),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		licenses: [ownTerms(DOWNLOADS_COPY.en.licences[table.licence])],
		schema: schemaFileOf(table.schema)
	};
}

function makeMaps() {
	const { geo } = DOWNLOADS_COPY.en;
	return ['jabar', 'provinces'].flatMap((name) =>
		(
			[
				['topo.json', 'topojson', 'application/json'],
				['geojson', 'geojson', 'application/geo+json']
			] as const
		).map(([ending, format, mediatype]) => ({
			name: `geo-${name}-${format}`,
			path: `geo/${name}.${ending}`,
			title: `${name}: ${geo}`,
			format,
			mediatype,
			encoding: 'utf-8',
			licenses: [IGO_LICENCE]
		}))
	);
}

/** Terms that no public licence names. */
function ownTerms(title: string) {
	return { path: `${SITE_ORIGIN}${addressOf(PAGES.data, 'en')}#lisensi`, title };
}
