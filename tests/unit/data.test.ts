import { expect, test } from 'vitest';
import { countsAt } from '#lib/model/change.ts';
import { chooseCoverage } from '#lib/model/choose-coverage.ts';
import { informalShareOf } from '#lib/model/labour.ts';
import { totalOf } from '#lib/model/observation.ts';
import { readData } from '#lib/server/read-data.ts';
import { DATA_FILES } from '../fixtures/data-files.ts';

const { regions, sources, observations, labour, breaks, topologies, dapils, changes } =
	readData(DATA_FILES);
const JABAR = regions.filter(({ parentCode }) => parentCode === '32');
const PROVINCES = regions.filter(({ kind }) => kind === 'province');

test('Indonesia has 38 provinces, and Jawa Barat 18 kabupaten and 9 kota', () => {
	expect(regions).toHaveLength(1 + 38 + 27);
	expect(PROVINCES).toHaveLength(38);
	expect(JABAR.filter(({ kind }) => kind === 'kabupaten')).toHaveLength(18);
	expect(JABAR.filter(({ kind }) => kind === 'kota')).toHaveLength(9);
});

test('the codes of BPS and of Kemendagri differ only in the six provinces of Papua', () => {
	const differing = regions.filter(
		({ code, kind, kemendagriCode }) => kind !== 'nation' && code !== kemendagriCode
	);
	expect(differing.map(({ code, kemendagriCode }) => `${code} ${kemendagriCode}`)).toEqual([
		'91 92',
		'92 96',
		'94 91',
		'95 93',
		'96 94',
		'97 95'
	]);
});

test('each map draws exactly its regions', () => {
	const drawn = (layer: { geometries: { id?: string | number }[] }) =>
		layer.geometries.map(({ id }) => String(id)).sort();
	expect(drawn(topologies.jabar.objects.kabkota)).toEqual(codesOf(JABAR));
	expect(drawn(topologies.provinces.objects.provinsi)).toEqual(codesOf(PROVINCES));
});

test('the founding figures stand as they were printed', () => {
	expect(printedOf('0-2023-07-a')).toEqual({ active: '37,4 juta', coverage: '37,77' });
	expect(printedOf('3204-2023-07-a')).toEqual({ coverage: '31,7', potential: '435 ribu' });
	const potential = totalOf(statement('3204-2023-07-a'), 'potential');
	expect(potential).toMatchObject({ status: 'doubtful', value: 435_000 });
	expect(potential?.note?.id).toMatch(/Tidak ada yang dihitung dari angka ini/);
});

test('on the latest map 14 regions have a figure', () => {
	expect(coverageOf(JABAR, null)).toEqual({
		3201: 34,
		3202: 41,
		3204: 31.7,
		3205: 20,
		3209: 41.28,
		3210: 29,
		3211: 38.09,
		3214: 55,
		3216: 46,
		3271: 49,
		3272: 52.91,
		3273: 36.43,
		3276: 37,
		3278: 5
	});
});

test('on the map of July 2023 four regions have a figure', () => {
	expect(coverageOf(JABAR, '2023-07')).toEqual({ 3204: 31.7, 3210: 11, 3272: 48.97, 3278: 5 });
});

test('the figure of Kota Depok is the one without a date', () => {
	expect(chosenOf('3276')?.asOf.precision).toBe('undated');
});

test('31 provinces have a coverage figure; Kalimantan Timur only a bound', () => {
	expect(PROVINCES.filter(({ code }) => chosenOf(code))).toHaveLength(31);
	expect(chosenOf('64')).toMatchObject({
		printed: 'lebih dari 50',
		value: null,
		low: 50,
		high: null
	});
});

test.each([
	['0', '2023-07', '37,77', '2023-07'],
	['0', null, '37,01', '2025-10'],
	['32', null, '37,2', '2024-12-20'],
	['3204', '2023-12', '31,7', '2023-07'],
	['3205', '2024-12', '22.3', '2024-02-28'],
	['3209', '2025-10', '36,45', '2025-10'],
	['3272', null, '52,91', '2023-12']
])('for %s the map of %s shows %s (%s)', (code, month, printed, asOf) => {
	const row = chooseCoverage(ofRegion(code), month);
	expect([row?.printed, row?.asOf.text]).toEqual([printed, asOf]);
});

test('Kota Bandung: 361.648 of 992.730 are 36,43 percent, on 28 July 2025', () => {
	expect(printedOf('3273-2025-07-28-a')).toEqual({
		active: '361.648',
		coverage: '36,43',
		potential: '992.730'
	});
});

test.each([
	['3211', 'coverage', 38.09],
	['3205', 'coverage', 20],
	['3278', 'potential', 256_000],
	['3201', 'active', 600_000],
	['31', 'active', 8_010_000]
] as const)('%s has %s %d', (code, metric, value) => {
	const values = ofRegion(code).filter((row) => row.metric === metric);
	expect(values.map((row) => row.value)).toContain(value);
});

test('every figure names a source and a region that exist', () => {
	const [ids, codes] = [
		new Set(sources.map(({ id }) => id)),
		new Set(regions.map(({ code }) => code))
	];
	expect(observations.filter(({ sourceId }) => !ids.has(sourceId))).toEqual([]);
	expect(labour.filter(({ sourceIds }) => !sourceIds.every((id) => ids.has(id)))).toEqual([]);
	expect(observations.filter(({ regionCode }) => !codes.has(regionCode))).toEqual([]);
});

test('every figure that is not plainly ok says why, in both languages', () => {
	const flagged = observations.filter(({ status }) => status !== 'ok');
	expect(flagged.length).toBeGreaterThan(30);
	expect(flagged.filter(({ note }) => !note?.id || !note.en)).toEqual([]);
});

test('the doubtful figures are the three that were decided', () => {
	const doubtful = observations.filter(({ status }) => status === 'doubtful');
	expect(doubtful.map(({ regionCode, printed }) => `${regionCode} ${printed}`)).toEqual([
		'3204 435 ribu',
		'3204 hampir 400 ribu',
		'3272 84'
	]);
});

test('a figure without one value is a range or a bound', () => {
	const open = observations.filter(({ value }) => value === null);
	expect(open.map(({ printed, low, high }) => [printed, low, high])).toEqual([
		['41 atau 46', 41, 46],
		['hampir 400 ribu', null, 400_000],
		[expect.stringMatching(/ 17\.000$/), null, 17_000],
		['600-700 ribu', 600_000, 700_000],
		['lebih dari 339.000', 339_000, null],
		['lebih dari 50', 50, null]
	]);
});

test('the labour force is complete: all regions 2018 to 2025, the 27 also in 2017', () => {
	const yearsOf = (code: string) =>
		labour.filter(({ regionCode }) => regionCode === code).map(({ year }) => year);
	const recent = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
	for (const { code } of JABAR) expect(yearsOf(code)).toEqual([2017, ...recent]);
	for (const { code } of PROVINCES) expect(yearsOf(code)).toEqual(recent);
	expect(yearsOf('0')).toEqual(recent);
});

test.each([
	['0', 2025, 57.8],
	['32', 2025, 54.95],
	['3205', 2025, 68.63],
	['3212', 2025, 74.15],
	['3216', 2025, 39.9942],
	['3276', 2025, 33.8]
])('in %s the informal share of August %d is %d percent', (code, year, share) => {
	const row = labour.find((one) => one.regionCode === code && one.year === year);
	const digits = String(share).split('.')[1]?.length ?? 0;
	expect(row && Number(informalShareOf(row)?.toFixed(digits))).toBe(share);
});

test('an informal share exists for each of the 27 from 2018 on, and not for 2017', () => {
	const rows = labour.filter(({ regionCode }) => regionCode.length === 4);
	expect(rows.filter((row) => (informalShareOf(row) === null) !== (row.year === 2017))).toEqual([]);
});

test('the published counts stand: labour force of Jawa Barat and Indonesia, August 2025', () => {
	const forceOf = (code: string) =>
		labour.find((row) => row.regionCode === code && row.year === 2025)?.labourForce;
	expect(forceOf('32')).toBe(26_286_474);
	expect(forceOf('0')).toBe(154_003_771);
});

test('regional series are cut after 2017 and after 2022', () => {
	expect(breaks.map(({ level, afterYear, beforeYear }) => [level, afterYear, beforeYear])).toEqual([
		['kabkota', 2017, 2018],
		['kabkota', 2022, 2023]
	]);
});

test('each of the 27 lies in one of 11 constituencies', () => {
	expect(dapils.map(({ number }) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	expect(dapils.flatMap(({ regionCodes }) => regionCodes).sort()).toEqual(codesOf(JABAR));
	const codesIn = (name: string) => dapils.find((dapil) => dapil.name === name)?.regionCodes;
	expect(codesIn('Jawa Barat II')).toEqual(['3204', '3217']);
	expect(codesIn('Jawa Barat III')).toEqual(['3203', '3271']);
	expect(codesIn('Jawa Barat V')).toEqual(['3201']);
	expect(codesIn('Jawa Barat X')).toEqual(['3208', '3207', '3218', '3279']);
});

test('every figure added or removed since the first release is in the change log', () => {
	const today = { figures: observations.length, labour: labour.length, provinces: 38, regions: 27 };
	expect(countsAt(0, changes, today)).toEqual({ ...today, figures: 571, labour: 555 });
});

function ofRegion(code: string) {
	return observations.filter(({ regionCode }) => regionCode === code);
}

function chosenOf(code: string) {
	return chooseCoverage(ofRegion(code), null);
}

function codesOf(some: typeof regions): string[] {
	return some.map(({ code }) => code).sort();
}

function coverageOf(some: typeof regions, month: string | null) {
	const chosen = some.flatMap(({ code }) => chooseCoverage(ofRegion(code), month) ?? []);
	return Object.fromEntries(chosen.map(({ regionCode, value }) => [regionCode, value]));
}

function statement(id: string) {
	return observations.filter(({ statementId }) => statementId === id);
}

/** The totals of one published sentence, as printed. */
function printedOf(id: string) {
	const totals = statement(id).filter(
		({ segment, ecosystem }) => segment === 'total' && !ecosystem
	);
	return Object.fromEntries(totals.map(({ metric, printed }) => [metric, printed]));
}
