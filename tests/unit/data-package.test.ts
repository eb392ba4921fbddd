import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DOWNLOADS, makeDownload } from '#lib/server/publish/published-files.ts';
import profile from '../fixtures/data-package-v2.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const isPackage = ajv.compile(profile);
const isSchema = ajv.compile({ $ref: `${profile.$id}#/definitions/tableSchema` });

/** As much of a package and of a schema as the tests below read. */
const PACKAGE = v.object({
	resources: v.array(
		v.object({ name: v.string(), path: v.string(), schema: v.optional(v.string()) })
	)
});
const SCHEMA = v.object({
	fields: v.array(
		v.object({
			name: v.string(),
			type: v.picklist(['string', 'integer', 'number', 'year', 'date']),
			format: v.optional(v.literal('uri')),
			constraints: v.optional(
				v.object({
					required: v.optional(v.boolean()),
					minimum: v.optional(v.number()),
					pattern: v.optional(v.string()),
					enum: v.optional(v.array(v.string()))
				}),
				{}
			)
		})
	),
	primaryKey: v.optional(v.array(v.string()), []),
	foreignKeys: v.optional(
		v.array(
			v.object({
				fields: v.array(v.string()),
				reference: v.object({ resource: v.optional(v.string()), fields: v.array(v.string()) })
			})
		),
		[]
	)
});
type Field = v.InferOutput<typeof SCHEMA>['fields'][number];
type Row = Readonly<Record<string, string>>;

const TYPES: Record<Field['type'], RegExp> = {
	string: /^/,
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
	year: /^\d{4}$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

const raw = JSON.parse(await textOf('datapackage.json')) as unknown;
const { resources } = v.parse(PACKAGE, raw);
const tables = resources.flatMap(({ name, path, schema }) =>
	schema === undefined ? [] : [{ name, path, schema }]
);

test('the package is a valid Data Package v2', () => {
	expect(problemsOf(isPackage, raw)).toEqual([]);
});

test('a package that is not, is found out', () => {
	expect(problemsOf(isPackage, { ...Object(raw), resources: [] })).not.toEqual([]);
	expect(problemsOf(isPackage, { ...Object(raw), created: 'yesterday' })).not.toEqual([]);
	expect(problemsOf(isPackage, { ...Object(raw), licence: 'MIT' })).not.toEqual([]);
});

test('it names every CSV file once, and only files that are there', () => {
	const paths = resources.map(({ path }) => path);
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	expect(paths.filter((path) => path.endsWith('.csv')).sort()).toEqual(
		DOWNLOADS.filter((file) => file.endsWith('.csv')).sort()
	);
	expect(paths.filter((path) => !DOWNLOADS.includes(path))).toEqual([]);
});

test.each([...new Set(tables.map(({ schema }) => schema))])(
	'%s is a Table Schema',
	async (file) => {
		expect(problemsOf(isSchema, JSON.parse(await textOf(file)))).toEqual([]);
	}
);

test.each(tables)('$path keeps to its schema', async ({ path, schema: file }) => {
	const text = await textOf(path);
	const { fields, primaryKey, foreignKeys } = v.parse(SCHEMA, JSON.parse(await textOf(file)));
	const { head, rows } = readCsv(text);
	expect(text.startsWith('\uFEFF')).toBe(false);
	expect(head).toEqual(fields.map(({ name }) => name));

	const wrong = rows.flatMap((row, index) =>
		fields.flatMap((field) => {
			const cell = row[field.name] ?? '';
			return isSound(cell, field) ? [] : [`${index + 2}: ${field.name}: "${cell}"`];
		})
	);
	expect(wrong).toEqual([]);

	const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('|'));
	if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
	const empty = rows.filter((row) => primaryKey.some((name) => !row[name]));
	expect(empty).toEqual([]);

	for (const { fields: own, reference } of foreignKeys) {
		const target = resources.find(({ name }) => name === (reference.resource ?? ''))?.path ?? path;
		const known = new Set(
			readCsv(await textOf(target)).rows.map((row) => row[reference.fields[0] ?? ''])
		);
		const lost = rows.map((row) => row[own[0] ?? ''] ?? '').filter((key) => key && !known.has(key));
		expect(lost, own.join()).toEqual([]);
	}
});

test.each(tables)('$path has its CSVW metadata beside it', async ({ path, schema: file }) => {
	const { fields, primaryKey } = v.parse(SCHEMA, JSON.parse(await textOf(file)));
	const metadata: unknown = JSON.parse(await textOf(`${path}-metadata.json`));
	expect(metadata).toMatchObject({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: path.slice(path.lastIndexOf('/') + 1),
		'dc:title': [{ '@language': 'id' }, { '@language': 'en' }],
		tableSchema: { columns: fields.map(({ name }) => ({ name, titles: name })) }
	});
	expect(JSON.stringify(metadata).includes('primaryKey')).toBe(primaryKey.length > 0);
});

function isSound(cell: string, { type, format, constraints }: Field): boolean {
	const { required, minimum, pattern, enum: values } = constraints;
	if (cell === '') return !required;
	return (
		TYPES[type].test(cell) &&
		(format === undefined || URL.canParse(cell)) &&
		(minimum === undefined || Number(cell) >= minimum) &&
		(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
		(values === undefined || values.includes(cell))
	);
}

function readCsv(text: string): { head: string[]; rows: Row[] } {
	const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
	// A table without rows has nothing to tell its separator by.
	expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
	return { head: meta.fields ?? [], rows: data };
}

function problemsOf(validate: ValidateFunction, value: unknown): string[] {
	return validate(value)
		? []
		: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

async function textOf(file: string): Promise<string> {
	const download = await makeDownload(file);
	if (typeof download?.body !== 'string') throw new Error(`no text /data/${file}`);
	return download.body;
}
