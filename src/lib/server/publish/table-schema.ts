import type { Constraints, Field, TableSchema } from './data-table.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** Where the schema of a table stands, under `data/`. */
export function schemaFileOf({ name }: Pick<TableSchema, 'name'>): string {
	return `skema/${name}.json`;
}

/**
 * A schema as Table Schema v2.
 * @param pathOf the path of a file of `data/` as the name of a resource, for foreign keys
 */
export function writeTableSchema(
	{ fields, primaryKey, foreignKeys }: TableSchema,
	resourceOf: (file: string) => string
) {
	return {
		$schema: PROFILE,
		fields: fields.map(writeField),
		missingValues: [''],
		...(primaryKey.length > 0 && { primaryKey }),
		...(foreignKeys.length > 0 && {
			foreignKeys: foreignKeys.map(({ field, file, to }) => ({
				fields: [field],
				reference: { ...(file && { resource: resourceOf(file) }), fields: [to] }
			}))
		})
	};
}

function writeField({ name, type, format, constraints, description }: Field) {
	return {
		name,
		type,
		...(format && { format }),
		description: description.en,
		...(description.id !== null && { description_id: description.id }),
		...(hasAny(constraints) && { constraints })
	};
}

function hasAny(constraints: Constraints): boolean {
	return Object.keys(constraints).length > 0;
}
