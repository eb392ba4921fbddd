import { readAsOf, type AsOf, type Precision } from '#lib/model/as-of.ts';
import type { Change } from '#lib/model/change.ts';
import type { Contribution } from '#lib/model/contribution.ts';
import type { Dapil } from '#lib/model/dapil.ts';
import type { LabourYear, SeriesBreak } from '#lib/model/labour.ts';
import type { Bilingual, Observation, Source } from '#lib/model/observation.ts';
import type { Region } from '#lib/model/region.ts';
import { checkBreaks } from './checks/breaks.ts';
import { checkChanges } from './checks/changes.ts';
import { checkContributions } from './checks/contributions.ts';
import { checkDapils } from './checks/dapils.ts';
import { checkLabour } from './checks/labour.ts';
import { checkReferences } from './checks/references.ts';
import { checkStatements } from './checks/statements.ts';
import { checkTopologies } from './checks/topologies.ts';
import {
	BREAK_COLUMNS,
	CHANGE_COLUMNS,
	CONTRIBUTION_COLUMNS,
	DAPIL_COLUMNS,
	LABOUR_COLUMNS,
	REGION_COLUMNS,
	SOURCE_COLUMNS,
	STATEMENT_COLUMNS
} from './columns.ts';
import { DataError, type Problem } from './problem.ts';
import { readTable, type Row } from './table.ts';
import { readTopologies, type Topologies } from './topologies.ts';

/** Everything in `data/`, checked. */
export interface DataSet {
	regions: Region[];
	sources: Source[];
	observations: Observation[];
	labour: LabourYear[];
	breaks: SeriesBreak[];
	dapils: Dapil[];
	/** Oldest first. */
	changes: Change[];
	contributions: Contribution[];
	topologies: Topologies;
}

/** The tables of `data/`, by file name without `data/`. */
export type DataFiles = Readonly<Record<string, string>>;

/**
 * Reads and checks all of `data/`.
 * @throws DataError with every problem of every file
 */
export function readData(files: DataFiles): DataSet {
	const problems: Problem[] = [];
	const read = <C extends Parameters<typeof readTable>[2]>(name: string, columns: C) => {
		const table = readTable(`data/${name}`, files[name], columns);
		problems.push(...table.problems);
		return table;
	};
	const tables = {
		regions: read('regions.csv', REGION_COLUMNS),
		sources: read('sources.csv', SOURCE_COLUMNS),
		statements: read('statements.csv', STATEMENT_COLUMNS),
		labour: read('labour-force.csv', LABOUR_COLUMNS),
		breaks: read('series-breaks.csv', BREAK_COLUMNS),
		dapils: read('dapil.csv', DAPIL_COLUMNS),
		changes: read('changes.csv', CHANGE_COLUMNS),
		contributions: read('contributions.csv', CONTRIBUTION_COLUMNS)
	};
	const topologies = readTopologies(files, problems);

	problems.push(
		...checkReferences(tables),
		...checkStatements(tables.statements, tables.sources),
		...checkLabour(tables.labour, tables.regions),
		...checkBreaks(tables.breaks),
		...checkDapils(tables),
		...checkChanges(tables),
		...checkContributions(tables.contributions),
		...(topologies ? checkTopologies(topologies, tables.regions) : [])
	);
	if (problems.length > 0 || !topologies) throw new DataError(problems);

	return {
		regions: tables.regions.rows.map(makeRegion),
		sources: tables.sources.rows.map(makeSource),
		observations: tables.statements.rows.map(makeObservation),
		labour: tables.labour.rows.map(makeLabourYear),
		breaks: tables.breaks.rows.map(makeBreak),
		dapils: makeDapils(tables.dapils.rows),
		changes: tables.changes.rows.map(makeChange),
		contributions: tables.contributions.rows.map(makeContribution),
		topologies
	};
}

export interface Tables {
	regions: ReturnType<typeof readTable<typeof REGION_COLUMNS>>;
	sources: ReturnType<typeof readTable<typeof SOURCE_COLUMNS>>;
	statements: ReturnType<typeof readTable<typeof STATEMENT_COLUMNS>>;
	labour: ReturnType<typeof readTable<typeof LABOUR_COLUMNS>>;
	breaks: ReturnType<typeof readTable<typeof BREAK_COLUMNS>>;
	dapils: ReturnType<typeof readTable<typeof DAPIL_COLUMNS>>;
	changes: ReturnType<typeof readTable<typeof CHANGE_COLUMNS>>;
	contributions: ReturnType<typeof readTable<typeof CONTRIBUTION_COLUMNS>>;
}

function makeRegion({ values }: Row<typeof REGION_COLUMNS>): Region {
	return {
		code: values.code,
		kemendagriCode: values.kemendagri_code,
		parentCode: values.parent_code,
		kind: values.kind,
		name: values.name,
		shortName: values.short_name
	};
}

function makeSource({ values }: Row<typeof SOURCE_COLUMNS>): Source {
	const { source_id: id, ...rest } = values;
	return { id, ...rest };
}

export function makeObservation({ values }: Row<typeof STATEMENT_COLUMNS>): Observation {
	return {
		statementId: values.statement_id,
		regionCode: values.region_code,
		asOf: checkedAsOf(values.as_of, values.as_of_precision),
		metric: values.metric,
		segment: values.segment,
		programme: values.programme,
		ecosystem: values.ecosystem,
		label: bilingual(values.label_id, values.label_en),
		unit: values.unit,
		printed: values.printed,
		value: values.value,
		low: values.low,
		high: values.high,
		approximate: values.approximate,
		basis: values.basis,
		denominator: values.denominator,
		jakon: values.jakon,
		sourceId: values.source_id,
		status: values.status,
		preferred: values.preferred,
		note: bilingual(values.note_id, values.note_en)
	};
}

function makeLabourYear({ values }: Row<typeof LABOUR_COLUMNS>): LabourYear {
	const { own_account, own_account_with_temporary, employer_with_permanent, employee } = values;
	const { casual_agriculture, casual_non_agriculture, unpaid_family } = values;
	const complete =
		own_account !== null &&
		own_account_with_temporary !== null &&
		employer_with_permanent !== null &&
		employee !== null &&
		casual_agriculture !== null &&
		casual_non_agriculture !== null &&
		unpaid_family !== null;
	return {
		regionCode: values.region_code,
		year: values.year,
		vintage: values.vintage,
		labourForce: values.labour_force,
		employed: values.employed,
		unemployed: values.unemployed,
		statuses: complete
			? {
					own_account,
					own_account_with_temporary,
					employer_with_permanent,
					employee,
					casual_agriculture,
					casual_non_agriculture,
					unpaid_family
				}
			: null,
		unemploymentRate: values.unemployment_rate,
		sourceIds: values.source_ids.split(' '),
		note: bilingual(values.note_id, values.note_en)
	};
}

function makeBreak({ values }: Row<typeof BREAK_COLUMNS>): SeriesBreak {
	return {
		level: values.level,
		afterYear: values.after_year,
		beforeYear: values.before_year,
		note: { id: values.note_id, en: values.note_en }
	};
}

function makeDapils(rows: readonly Row<typeof DAPIL_COLUMNS>[]): Dapil[] {
	const dapils = new Map<string, Dapil>();
	for (const { values } of rows) {
		const { dapil: number, name, region_code: code, source_id: source } = values;
		const known = dapils.get(number) ?? { number, name, regionCodes: [], sourceIds: [] };
		known.regionCodes.push(code);
		if (!known.sourceIds.includes(source)) known.sourceIds.push(source);
		dapils.set(number, known);
	}
	return [...dapils.values()].sort((a, b) => Number(a.number) - Number(b.number));
}

function makeChange({ values }: Row<typeof CHANGE_COLUMNS>): Change {
	const { text_id: id, text_en: en, ...rest } = values;
	return { ...rest, text: { id, en } };
}

function makeContribution({ values }: Row<typeof CONTRIBUTION_COLUMNS>): Contribution {
	return {
		id: values.contribution_id,
		what: { id: values.what_id, en: values.what_en },
		printed: values.printed,
		rupiah: values.rupiah,
		percentOfIncome: values.percent_of_income,
		low: values.low,
		high: values.high,
		per: values.per,
		asOf: checkedAsOf(values.as_of, values.as_of_precision),
		sourceId: values.source_id,
		note: bilingual(values.note_id, values.note_en)
	};
}

function checkedAsOf(text: string, precision: Precision): AsOf {
	const asOf = readAsOf(text, precision);
	if (!asOf) throw new Error(`unchecked date "${text}"`);
	return asOf;
}

function bilingual(id: string, en: string): Bilingual | null {
	return id === '' ? null : { id, en };
}
