import { PAGES } from '#lib/address.ts';
import { DOWNLOADS_COPY } from '#lib/copy/downloads.ts';
import type { Bilingual } from '#lib/model/observation.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { EDITION } from '../edition.ts';
import type { Field, FieldType } from './data-table.ts';
import { tableAddress, type PublishedTable } from './published-tables.ts';

const TYPES: Record<FieldType, string> = {
	string: 'string',
	integer: 'integer',
	number: 'decimal',
	year: 'gYear',
	date: 'date'
};

/** What stands beside a CSV file, as the W3C's CSV on the Web reads it. */
export function writeCsvw(table: PublishedTable) {
	const { schema, titleOf, licence } = table;
	const address = tableAddress(table, 'csv');
	const [key, ...moreKeys] = schema.primaryKey;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: address.slice(address.lastIndexOf('/') + 1),
		'dc:title': inBoth({ id: titleOf('id'), en: titleOf('en') }),
		'dc:publisher': inBoth(PUBLISHER.name),
		'dc:license': { '@id': `${SITE_ORIGIN}${PAGES.data}#lisensi` },
		'dc:rights': inBoth({
			id: DOWNLOADS_COPY.id.licences[licence],
			en: DOWNLOADS_COPY.en.licences[licence]
		}),
		'dc:modified': { '@value': EDITION, '@type': 'xsd:date' },
		dialect: { header: true, delimiter: ',', encoding: 'utf-8' },
		tableSchema: {
			columns: schema.fields.map(writeColumn),
			...(key !== undefined && { primaryKey: moreKeys.length > 0 ? schema.primaryKey : key })
		}
	};
}

function writeColumn({ name, type, format, constraints, description }: Field) {
	const { pattern, enum: values, minimum } = constraints;
	const form = pattern ?? values?.join('|');
	const base = format === 'uri' ? 'anyURI' : TYPES[type];
	return {
		name,
		titles: name,
		'dc:description':
			description.id === null ? description.en : inBoth({ id: description.id, en: description.en }),
		datatype:
			form === undefined && minimum === undefined
				? base
				: { base, ...(form && { format: form }), ...(minimum !== undefined && { minimum }) },
		...(constraints.required && { required: true })
	};
}

function inBoth({ id, en }: Bilingual) {
	return [
		{ '@value': id, '@language': 'id' },
		{ '@value': en, '@language': 'en' }
	];
}
