import { addressOf, DATA_CATALOGUE, PAGES } from '#lib/address.ts';
import { DOWNLOADS_COPY } from '#lib/copy/downloads.ts';
import { LANGS, type Lang } from '#lib/lang.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { EDITION, FIGURE_DAYS } from '../edition.ts';
import { jawaBarat, nation } from '../store.ts';
import { RAW_TABLES } from './raw-tables.ts';
import { tableAddress, WHOLE } from './published-tables.ts';

/** A file of the dataset as a whole. */
interface Distribution {
	title: string;
	address: string;
	mediaType: string;
	format: string;
}

/** What catalogues are told of the data as a whole. */
export interface Dataset {
	name: string;
	description: string;
	keywords: readonly string[];
	variables: readonly string[];
	publisher: string;
	/** The ISO day on which the present edition was released. */
	edition: string;
	/** ISO 8601: `2014-11-26/2025-12-31`. */
	temporal: string;
	/** Full addresses. */
	page: string;
	terms: string;
	dictionary: string;
	/** The long table of coverage first. */
	distributions: readonly Distribution[];
	/** "Tim Peta Jamsostek (2026). …" */
	citation: string;
}

/** The data as a whole, in the words of a language. */
export function describeDataset(lang: Lang): Dataset {
	const { dataset, whole, edition } = DOWNLOADS_COPY[lang];
	const page = SITE_ORIGIN + addressOf(PAGES.data, lang);
	const publisher = PUBLISHER.name[lang];
	return {
		...dataset,
		publisher,
		edition: EDITION,
		temporal: `${FIGURE_DAYS.first}/${FIGURE_DAYS.last}`,
		page,
		terms: `${page}#lisensi`,
		dictionary: `${SITE_ORIGIN}/data/datapackage.json`,
		distributions: [
			makeDistribution(whole.title, WHOLE, 'csv'),
			makeDistribution(whole.title, WHOLE, 'xlsx'),
			...Object.keys(RAW_TABLES).map((file) =>
				makeDistribution(file, file.replace('.csv', ''), 'csv')
			)
		],
		citation: `${publisher} (${EDITION.slice(0, 4)}). ${dataset.name}. ${edition(EDITION)} ${page}`
	};
}

/** The data in Project Open Data's catalogue, version 1.1, as Satu Data Indonesia harvests it. */
export function makeCatalogue() {
	const dataset = describeDataset('id');
	return {
		'@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
		'@id': SITE_ORIGIN + DATA_CATALOGUE,
		'@type': 'dcat:Catalog',
		conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
		describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
		dataset: [
			{
				'@type': 'dcat:Dataset',
				identifier: `${SITE_ORIGIN}/data/`,
				title: dataset.name,
				description: dataset.description,
				keyword: dataset.keywords,
				modified: dataset.edition,
				publisher: { '@type': 'org:Organization', name: dataset.publisher },
				contactPoint: {
					'@type': 'vcard:Contact',
					fn: dataset.publisher,
					hasEmail: `mailto:${PUBLISHER.contact}`
				},
				accessLevel: 'public',
				license: dataset.terms,
				spatial: jawaBarat.code,
				temporal: dataset.temporal,
				language: LANGS,
				landingPage: dataset.page,
				describedBy: dataset.dictionary,
				describedByType: 'application/json',
				accrualPeriodicity: 'irregular',
				distribution: dataset.distributions.map(({ title, address, mediaType, format }) => ({
					'@type': 'dcat:Distribution',
					title,
					downloadURL: address,
					mediaType,
					format,
					describedBy: dataset.dictionary,
					describedByType: 'application/json'
				}))
			}
		]
	};
}

/** The data as schema.org's `Dataset`. */
export function makeDatasetJsonLd(lang: Lang) {
	const dataset = describeDataset(lang);
	const creator = { '@type': 'Organization', name: dataset.publisher, url: SITE_ORIGIN };
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': dataset.page,
		name: dataset.name,
		description: dataset.description,
		url: dataset.page,
		inLanguage: lang,
		isAccessibleForFree: true,
		keywords: dataset.keywords,
		license: dataset.terms,
		creator,
		publisher: creator,
		version: dataset.edition,
		temporalCoverage: dataset.temporal,
		spatialCoverage: [nation, jawaBarat].map(({ name }) => ({ '@type': 'Place', name })),
		variableMeasured: dataset.variables,
		citation: dataset.citation,
		distribution: dataset.distributions.map(({ title, address, mediaType }) => ({
			'@type': 'DataDownload',
			name: title,
			contentUrl: address,
			encodingFormat: mediaType
		}))
	};
}

function makeDistribution(title: string, key: string, ending: 'csv' | 'xlsx'): Distribution {
	return {
		title,
		address: SITE_ORIGIN + tableAddress({ key }, ending),
		mediaType:
			ending === 'csv'
				? 'text/csv'
				: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		format: ending.toUpperCase()
	};
}
