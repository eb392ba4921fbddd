import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/lang.ts';
import { EDITION } from '../edition.ts';
import { makeCatalogue, makeDatasetJsonLd } from './dataset.ts';
import { DOWNLOADS } from './published-files.ts';

const filled = v.pipe(v.string(), v.minLength(1));
const address = v.pipe(
	v.string(),
	v.url(),
	v.check((text) => encodeURI(decodeURI(text)) === text, 'encoded once')
);
const type = (name: string) => v.literal(name);

/** What Project Open Data 1.1 requires of everyone, and what this site promises besides. */
const CATALOGUE = v.object({
	'@type': type('dcat:Catalog'),
	conformsTo: v.literal('https://project-open-data.cio.gov/v1.1/schema'),
	describedBy: address,
	dataset: v.pipe(
		v.array(
			v.object({
				'@type': type('dcat:Dataset'),
				identifier: filled,
				title: filled,
				description: filled,
				keyword: v.pipe(v.array(filled), v.minLength(1)),
				modified: v.pipe(v.string(), v.isoDate()),
				publisher: v.object({ '@type': type('org:Organization'), name: filled }),
				contactPoint: v.object({
					'@type': type('vcard:Contact'),
					fn: filled,
					hasEmail: v.pipe(v.string(), v.regex(/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/))
				}),
				accessLevel: v.literal('public'),
				license: address,
				spatial: v.literal('32'),
				temporal: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/)),
				language: v.array(v.picklist(['id', 'en'])),
				landingPage: address,
				describedBy: address,
				describedByType: v.literal('application/json'),
				accrualPeriodicity: v.literal('irregular'),
				distribution: v.pipe(
					v.array(
						v.object({
							'@type': type('dcat:Distribution'),
							title: filled,
							downloadURL: address,
							mediaType: v.pipe(v.string(), v.regex(/^[a-z]+\/[\w.+-]+$/)),
							format: filled,
							describedBy: address,
							describedByType: filled
						})
					),
					v.minLength(1)
				)
			})
		),
		v.length(1)
	)
});

test('the catalogue holds one dataset with all that POD 1.1 asks for, CSV first', () => {
	const { dataset } = v.parse(CATALOGUE, JSON.parse(JSON.stringify(makeCatalogue())));
	expect(dataset[0]).toMatchObject({ modified: EDITION });
	expect(dataset[0]?.distribution[0]?.downloadURL).toMatch(/\/data\/cakupan\.csv$/);
	const files = dataset[0]?.distribution.map(({ downloadURL }) =>
		new URL(downloadURL).pathname.replace('/data/', '')
	);
	expect(files?.filter((file) => !DOWNLOADS.includes(file))).toEqual([]);
});

test('it covers the time that the figures are about, without targets ahead', () => {
	const [dataset] = makeCatalogue().dataset;
	const [first, last = ''] = dataset?.temporal.split('/') ?? [];
	expect(first).toBe('2014-11-26');
	expect(last > '2025-12-31' && last <= EDITION).toBe(true);
});

describe.each(LANGS)('in %s', (lang) => {
	test('schema.org is told what, by whom, when, where and in which files', () => {
		const data = makeDatasetJsonLd(lang);
		expect(data).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			inLanguage: lang,
			version: EDITION,
			temporalCoverage: makeCatalogue().dataset[0]?.temporal,
			creator: { '@type': 'Organization' },
			spatialCoverage: [{ name: 'Indonesia' }, { name: 'Jawa Barat' }]
		});
		expect(data.description.length).toBeGreaterThan(50);
		expect(data.distribution.length).toBeGreaterThan(2);
		expect(data.citation).toContain(data.url);
		expect(Object.keys(data)).not.toContain('dateModified');
	});
});
