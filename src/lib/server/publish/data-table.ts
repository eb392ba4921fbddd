import { COLUMN_COPY } from '#lib/copy/columns.ts';
import type { Bilingual } from '#lib/model/observation.ts';

/** Null: nothing was published, an empty cell. */
export type Cell = string | number | null;

/** As in Table Schema. Codes and dates of changing precision are strings. */
export type FieldType = 'string' | 'integer' | 'number' | 'year' | 'date';

export interface Constraints {
	required?: true;
	unique?: true;
	minimum?: number;
	maximum?: number;
	pattern?: string;
	enum?: readonly string[];
}

/** A column as its schema tells it. */
export interface Field {
	name: string;
	type: FieldType;
	format?: 'uri';
	constraints: Constraints;
	/** In English, and in Indonesian where the column is one of ours and not of `data/`. */
	description: { en: string; id: string | null };
}

/** Cells that name a row of another file of `data/`; `file` empty: of the same one. */
export interface ForeignKey {
	field: string;
	file: string;
	to: string;
}

/** What a table file must keep to. */
export interface TableSchema {
	/** In the address of its schema file. */
	name: string;
	fields: readonly Field[];
	/** Empty where no columns tell every row apart. */
	primaryKey: readonly string[];
	foreignKeys: readonly ForeignKey[];
}

/** A table ready to be written, in any format. */
export interface DataTable {
	schema: TableSchema;
	rows: readonly (readonly Cell[])[];
}

/** A column of a table of ours: what it is called, what it may hold, and how a row fills it. */
export interface Column<T> {
	name: ColumnName;
	type: FieldType;
	format?: 'uri';
	constraints?: Constraints;
	cell: (row: T) => Cell;
}

export type ColumnName = keyof (typeof COLUMN_COPY)['id'];

/** A kind of table: every table made of it has the same columns. */
export interface TableKind<T> {
	name: string;
	columns: readonly Column<T>[];
	primaryKey: readonly ColumnName[];
	foreignKeys: readonly ForeignKey[];
}

/** The schema that all tables of a kind share. */
export function schemaOf<T>({ name, columns, primaryKey, foreignKeys }: TableKind<T>): TableSchema {
	return {
		name,
		primaryKey,
		foreignKeys,
		fields: columns.map(({ name: column, type, format, constraints }) => ({
			name: column,
			type,
			...(format && { format }),
			constraints: constraints ?? {},
			description: describe(column)
		}))
	};
}

/** Rows in the columns of their kind. */
export function makeTable<T>(kind: TableKind<T>, rows: readonly T[]): DataTable {
	return {
		schema: schemaOf(kind),
		rows: rows.map((row) => kind.columns.map(({ cell }) => cell(row)))
	};
}

function describe(column: ColumnName): Bilingual {
	return { id: COLUMN_COPY.id[column], en: COLUMN_COPY.en[column] };
}
