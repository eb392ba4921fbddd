import { PUBLISHED_FILES } from '../files.ts';
import { writeCsvw } from './csvw.ts';
import { makeDataPackage, resourceNameOf } from './datapackage.ts';
import { GEOJSON_FILES } from './geojson.ts';
import { PUBLISHED_TABLES, tableAddress, type PublishedTable } from './published-tables.ts';
import { schemaFileOf, writeTableSchema } from './table-schema.ts';
import { makeWorkbook } from './workbook.ts';
import { writeCsv } from './write-csv.ts';

type Body = string | Uint8Array<ArrayBuffer>;
type Maker = () => Body | Promise<Body>;

const TYPES: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	json: 'application/json',
	md: 'text/markdown; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
	...Object.entries(PUBLISHED_FILES).map(([file, text]): [string, Maker] => [file, () => text]),
	...Object.entries(GEOJSON_FILES),
	...PUBLISHED_TABLES.flatMap(filesOf),
	['datapackage.json', () => writeJson(makeDataPackage())]
]);

/** Everything under `/data/`, by its path there. */
export const DOWNLOADS: readonly string[] = [...MAKERS.keys()];

/** A file under `/data/` with its type; null when there is none. */
export async function makeDownload(file: string): Promise<{ body: Body; type: string } | null> {
	const make = MAKERS.get(file);
	if (!make) return null;
	return { body: await make(), type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' };
}

function filesOf(table: PublishedTable): [string, Maker][] {
	const { schema, make } = table;
	const csv = fileOf(table, 'csv');
	return [
		...(make
			? ([
					[csv, () => writeCsv(make())],
					[fileOf(table, 'xlsx'), () => makeWorkbook(table, make())]
				] satisfies [string, Maker][])
			: []),
		[`${csv}-metadata.json`, () => writeJson(writeCsvw(table))],
		[schemaFileOf(schema), () => writeJson(writeTableSchema(schema, resourceNameOf))]
	];
}

function fileOf(table: PublishedTable, ending: 'csv' | 'xlsx'): string {
	return tableAddress(table, ending).replace('/data/', '');
}

function writeJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
