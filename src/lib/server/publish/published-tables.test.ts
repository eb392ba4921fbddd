import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import type { DataTable } from './data-table.ts';
import { PUBLISHED_TABLES } from './published-tables.ts';

function readRows({ schema, rows }: DataTable): Record<string, unknown>[] {
	return rows.map((row) =>
		Object.fromEntries(schema.fields.map(({ name }, index) => [name, row[index] ?? null]))
	);
}

const maps = CATALOGUE.flatMap((figure) => {
	const latest = figure.make(null, 'id');
	return latest.view.kind === 'map' || latest.view.kind === 'ranking' ? [{ figure }] : [];
});

describe.each(maps)('$figure.key', ({ figure }) => {
	const rows = readRows(figure.makeTable());

	test.each([null, ...figure.periods])('the map of %s shows the rows that say so', (period) => {
		const { view, lastPeriod } = figure.make(period, 'id');
		if (view.kind !== 'map' && view.kind !== 'ranking') throw new Error('no map');
		const codes = new Set(rows.map(({ region_code: code }) => code));
		const drawn = view.figure.entries
			.filter(({ code, standing }) => codes.has(code) && standing !== 'missing')
			.map(({ code, value }) => [code, value]);
		const drawnCodes = new Set(view.figure.entries.map(({ code }) => code));
		const told = rows
			.filter(({ region_code: code }) => drawnCodes.has(String(code)))
			.filter((row) =>
				'year' in row
					? String(row.year) === lastPeriod && row.figure_value !== null
					: period === null
						? row.map_latest === 'yes'
						: isWithin(period, row)
			)
			.map((row) => [row.region_code, row.figure_value ?? row.people ?? row.coverage ?? null]);
		expect(told.sort()).toEqual(drawn.sort());
	});
});

test('every figure of the catalogue has a table, each address once', () => {
	const keys = PUBLISHED_TABLES.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys).toEqual(expect.arrayContaining(CATALOGUE.map(({ key }) => key)));
});

test('a computed coverage is of one statement that prints both counts, none of them doubtful', () => {
	const whole = PUBLISHED_TABLES.find(({ key }) => key === 'cakupan')?.make?.();
	const rows = whole ? readRows(whole) : [];
	const bandung = rows.find(
		({ statement_id: id, segment }) => id === '3273-2025-07-28-a' && segment === 'total'
	);
	expect(bandung).toMatchObject({
		participants: 361_648,
		workforce: 992_730,
		coverage: 36.43,
		coverage_printed: '36,43',
		coverage_computed: (100 * 361_648) / 992_730,
		source_publisher: 'Todaynews'
	});
	const doubtful = rows.find(({ statement_id: id }) => id === '3204-2023-07-a');
	expect(doubtful).toMatchObject({
		coverage: 31.7,
		status: 'ok',
		workforce: 435_000,
		workforce_status: 'doubtful',
		coverage_computed: null
	});
	expect(
		rows.filter(({ coverage_computed: computed }) => computed !== null).length
	).toBeGreaterThan(20);
});

test('the national gauges come with the counts of their statements and the target', () => {
	const figure = CATALOGUE.find(({ key }) => key === 'nasional/cakupan');
	const rows = figure ? readRows(figure.makeTable()) : [];
	expect(rows).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ metric: 'coverage', printed: '37,77', value: 37.77 }),
			expect.objectContaining({ metric: 'active', printed: '37,4 juta', value: 37_400_000 }),
			expect.objectContaining({ metric: 'target_coverage' })
		])
	);
});

function isWithin(month: string, { map_from: from, map_until: until }: Record<string, unknown>) {
	return Boolean(from) && String(from) <= month && (!until || month <= String(until));
}
