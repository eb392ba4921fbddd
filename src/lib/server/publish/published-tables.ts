import { PORTABLE } from '#lib/address.ts';
import { DOWNLOADS_COPY, type LicenceKey } from '#lib/copy/downloads.ts';
import type { Lang } from '#lib/lang.ts';
import { CATALOGUE, type CatalogueFigure } from '../catalogue/catalogue.ts';
import { jabarRegions, nation, provinces } from '../store.ts';
import { COVERAGE_TABLE, makeCoverageTable } from './coverage-table.ts';
import { schemaOf, type DataTable, type TableSchema } from './data-table.ts';
import { RAW_TABLES, rawSchemaOf } from './raw-tables.ts';

/** A table that can be downloaded. */
export interface PublishedTable {
	/** Its address without the ending: `/data/jawa-barat/cakupan`. */
	key: string;
	titleOf: (lang: Lang) => string;
	/** The page that shows it, without language; null: the data page. */
	page: string | null;
	licence: LicenceKey;
	schema: TableSchema;
	/** Null for the files of `data/`, which are served as they are. */
	make: (() => DataTable) | null;
	/** A second sheet of its workbook: what the figure draws of the labour force survey. */
	makeLabour?: () => DataTable;
}

/** All coverage of all regions in one table, as it is called in addresses. */
export const WHOLE = 'cakupan';

const whole: PublishedTable = {
	key: WHOLE,
	titleOf: (lang) => DOWNLOADS_COPY[lang].whole.title,
	page: null,
	licence: 'statements',
	schema: schemaOf(COVERAGE_TABLE),
	make: () => makeCoverageTable([nation, ...provinces, ...jabarRegions].map(({ code }) => code))
};

/** Each table once: the whole, the files of `data/`, the figures. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
	whole,
	...Object.keys(RAW_TABLES).map(makeRaw),
	...CATALOGUE.map(makeOfFigure)
];

/** The address of a file of a table. */
export function tableAddress({ key }: Pick<PublishedTable, 'key'>, ending: 'csv' | 'xlsx'): string {
	return PORTABLE.data(key, ending);
}

function makeRaw(file: string): PublishedTable {
	return {
		key: file.replace('.csv', ''),
		titleOf: () => file,
		page: null,
		licence: file === 'labour-force.csv' ? 'labour' : 'statements',
		schema: rawSchemaOf(file),
		make: null
	};
}

function makeOfFigure(figure: CatalogueFigure): PublishedTable {
	const { key, pageOf, makeTable, makeLabourTable, make } = figure;
	const { schema } = makeTable();
	return {
		key,
		titleOf: (lang) => make(null, lang).name,
		page: pageOf(null),
		licence: schema.name === 'ketenagakerjaan' ? 'labour' : 'statements',
		schema,
		make: makeTable,
		...(makeLabourTable && { makeLabour: makeLabourTable })
	};
}
