import { addressOf, PAGES } from '#lib/address.ts';
import { DOWNLOADS_COPY, SHEET_NAMES, type LicenceKey } from '#lib/copy/downloads.ts';
import { LANGS } from '#lib/lang.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { EDITION } from '../edition.ts';
import type { Cell, DataTable, Field } from './data-table.ts';
import { WHOLE, type PublishedTable } from './published-tables.ts';
import { readRawTable } from './raw-tables.ts';
import { writeXlsx, type Sheet } from './write-xlsx.ts';

/** Sheets of the whole besides its own, with the files of `data/` they hold. */
const WHOLE_SHEETS = [
	['statements', 'statements.csv'],
	['labour', 'labour-force.csv'],
	['regions', 'regions.csv'],
	['sources', 'sources.csv']
] as const;
const NARROWEST = 8;
const WIDEST = 40;

/** A table as a workbook: its data, and a sheet that explains it in both languages. */
export async function makeWorkbook(
	table: PublishedTable,
	data: DataTable
): Promise<Uint8Array<ArrayBuffer>> {
	const others = table.key === WHOLE ? WHOLE_SHEETS : [];
	const labour = table.makeLabour?.();
	return writeXlsx([
		sheetOf(SHEET_NAMES.data, data),
		...others.map(([name, file]) => sheetOf(SHEET_NAMES[name], readRawTable(file))),
		...(labour ? [sheetOf(SHEET_NAMES.labour, labour)] : []),
		explain(
			table,
			[...table.schema.fields, ...(labour?.schema.fields ?? [])],
			others.map(([name]) => SHEET_NAMES[name])
		)
	]);
}

function sheetOf(name: string, { schema, rows }: DataTable): Sheet {
	return {
		name,
		widths: schema.fields.map((field, index) => widthOf(field, rows, index)),
		rows: [schema.fields.map((field) => field.name), ...rows]
	};
}

/** Wide enough for its head and for most of its cells. */
function widthOf({ name }: Field, rows: DataTable['rows'], index: number): number {
	const longest = Math.max(0, ...rows.map((row) => String(row[index] ?? '').length));
	return Math.min(WIDEST, Math.max(NARROWEST, name.length + 2, longest + 1));
}

function explain(
	table: PublishedTable,
	fields: readonly Field[],
	others: readonly string[]
): Sheet {
	const { id, en } = DOWNLOADS_COPY;
	const both = (of: (copy: typeof id) => string): Cell[] => [`${of(id)} / ${of(en)}`];
	const licences: LicenceKey[] =
		others.length > 0 || table.makeLabour ? ['statements', 'labour'] : [table.licence];
	const page = table.page ?? PAGES.data;
	const [address, addressEn] = LANGS.map((lang) => SITE_ORIGIN + addressOf(page, lang));
	return {
		name: SHEET_NAMES.readme,
		widths: [26, 80, 80],
		rows: [
			[PUBLISHER.site, id.readme.name, en.readme.name],
			[...both(({ readme }) => readme.title), table.titleOf('id'), table.titleOf('en')],
			[...both(({ readme }) => readme.address), address ?? null, addressEn ?? null],
			[...both(({ readme }) => readme.edition), EDITION, EDITION],
			[...both(({ readme }) => readme.publisher), PUBLISHER.name.id, PUBLISHER.name.en],
			[
				...both(({ readme }) => readme.licence),
				licences.map((key) => id.licences[key]).join(' '),
				licences.map((key) => en.licences[key]).join(' ')
			],
			...(others.length > 0 ? [explainOthers(others)] : []),
			[],
			[
				...both(({ readme }) => readme.column),
				`${id.readme.meaning} (Indonesia)`,
				`${en.readme.meaning} (English)`
			],
			...[...new Map(fields.map((field) => [field.name, field])).values()].map(
				({ name, description }) => [name, description.id, description.en]
			)
		]
	};
}

function explainOthers(names: readonly string[]): Cell[] {
	const { id, en } = DOWNLOADS_COPY;
	const readme = `${SITE_ORIGIN}/data/README.md`;
	return [
		`${id.readme.otherSheets} / ${en.readme.otherSheets}`,
		`${names.join(', ')}. ${id.readme.otherSheetsText} ${readme}`,
		`${names.join(', ')}. ${en.readme.otherSheetsText} ${readme}`
	];
}
