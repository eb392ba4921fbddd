import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblem, DataError, type Problem } from '#lib/server/problem.ts';
import { readData, type DataFiles } from '#lib/server/read-data.ts';
import { listFiles } from '../../src/cli/list-files.ts';
import { DATA_FILES, findInData, replaceInData } from '../fixtures/data-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Column and value that must be told, at the line of the piece that was replaced. */
type Case = [name: string, piece: string, replacement: string, column: string, value: string];

const GARUT = '3205-2025-06-25-a,3205,2025-06-25,day,coverage,total,,,,,percent,20,20,,';
const NATION = '"37,77",37.77,,,,unstated,potential,unknown,M001,ok,,,';
const BANDUNG = '\n3273-2025-07-28-a,3273,2025-07-28,day,active,total,,,,,people,361.648,361648,';
const RANGE = 'people,600-700 ribu,,600000,700000,';
const DISTRICT = '\n3204,3204,32,kabupaten,Kabupaten Bandung,Kab. Bandung\n';
const SOURCE =
	'\nM002,Kompas,"BPJS TK targetkan 25,2 juta peserta tahun ini",https://money.kompas.com:443/';
const GARUT_2025 =
	'\n3205,2025,backcast,1397197,1305762,91435,314917,203730,47205,362446,123150,96979,157335,,';

const CONTRIBUTION = ',16.800,16800,,,,month,2023,year,C001,';

const CONTRIBUTIONS: Case[] = [
	[
		'an amount that was not printed',
		CONTRIBUTION,
		CONTRIBUTION.replace('16800', '18600'),
		'rupiah',
		'18600'
	],
	['thousands dots', CONTRIBUTION, CONTRIBUTION.replace('16800', '16.800'), 'rupiah', '16.800'],
	['no amount', CONTRIBUTION, CONTRIBUTION.replace('16800', ''), 'rupiah', ''],
	[
		'an amount and a percentage',
		CONTRIBUTION,
		CONTRIBUTION.replace('16800,', '16800,1'),
		'rupiah',
		'16800'
	],
	['another period', CONTRIBUTION, CONTRIBUTION.replace('month', 'week'), 'per', 'week'],
	['a date that does not fit', CONTRIBUTION, CONTRIBUTION.replace('year', 'day'), 'as_of', '2023'],
	[
		'a source that does not exist',
		CONTRIBUTION,
		CONTRIBUTION.replace('C001', 'C999'),
		'source_id',
		'C999'
	],
	['a least above the most', ',10000,207000,', ',207000,10000,', 'high', '10000'],
	[
		'a name without its translation',
		'Contribution of an informal worker (BPU) for work accident and death (JKK and JKM)',
		'',
		'what_en',
		''
	]
];

const STATEMENTS: Case[] = [
	['a region that does not exist', GARUT, GARUT.replace(',3205,', ',3299,'), 'region_code', '3299'],
	[
		'an id of another region',
		GARUT,
		GARUT.replace('3205-', '3206-'),
		'statement_id',
		'3206-2025-06-25-a'
	],
	['an id without its letter', GARUT, GARUT.replace('-a,', ','), 'statement_id', '3205-2025-06-25'],
	['30 February', GARUT, GARUT.replaceAll('2025-06-25', '2025-02-30'), 'as_of', '2025-02-30'],
	['month 13', GARUT, GARUT.replaceAll('2025-06-25', '2025-13-01'), 'as_of', '2025-13-01'],
	[
		'a date in another notation',
		GARUT,
		GARUT.replace(',2025-06-25', ',25/06/2025'),
		'as_of',
		'25/06/2025'
	],
	['the year 1899', GARUT, GARUT.replaceAll('2025-06-25', '1899-06-25'), 'as_of', '1899-06-25'],
	[
		'a date after its source',
		GARUT,
		GARUT.replaceAll('2025-06-25', '2029-06-25'),
		'as_of',
		'2029-06-25'
	],
	[
		'a precision that does not fit',
		GARUT,
		GARUT.replace(',day,', ',month,'),
		'as_of',
		'2025-06-25'
	],
	[
		'a date that is called undated',
		GARUT,
		GARUT.replace(',day,', ',undated,'),
		'as_of',
		'2025-06-25'
	],
	['a precision that is none', GARUT, GARUT.replace(',day,', ',hari,'), 'as_of_precision', 'hari'],
	['a metric in Indonesian', GARUT, GARUT.replace('coverage', 'cakupan'), 'metric', 'cakupan'],
	['a segment in capitals', GARUT, GARUT.replace('total', 'TOTAL'), 'segment', 'TOTAL'],
	['a unit that does not fit', GARUT, GARUT.replace('percent', 'people'), 'unit', 'people'],
	['villages for people', BANDUNG, BANDUNG.replace('people', 'villages'), 'unit', 'villages'],
	['a decimal comma', NATION, NATION.replace('37.77', '"37,77"'), 'value', '37,77'],
	['an empty value', NATION, NATION.replace('37.77', ''), 'value', ''],
	['a negative value', NATION, NATION.replace('37.77', '-37.77'), 'value', '-37.77'],
	['thousands dots', BANDUNG, BANDUNG.replace('361648', '361.648'), 'value', '361.648'],
	['two thousands dots', BANDUNG, BANDUNG.replace('361648', '1.361.648'), 'value', '1.361.648'],
	[
		'words for a number',
		NATION,
		NATION.replace('37.77', 'tiga puluh tujuh'),
		'value',
		'tiga puluh tujuh'
	],
	['a dash for a number', NATION, NATION.replace('37.77', '-'), 'value', '-'],
	['N/A for a number', NATION, NATION.replace('37.77', 'N/A'), 'value', 'N/A'],
	['a percent sign', NATION, NATION.replace('37.77', '37.77%'), 'value', '37.77%'],
	[
		'a percentage without its point',
		NATION,
		NATION.replace('"37,77",37.77', '3777,3777'),
		'value',
		'3777'
	],
	['a share for a percentage', NATION, NATION.replace('37.77', '0.3777'), 'value', '0.3777'],
	['a value off from its print', NATION, NATION.replace('37.77', '37.78'), 'value', '37.78'],
	['part of a person', BANDUNG, BANDUNG.replace('361.648,361648', '361.5,361.5'), 'value', '361.5'],
	['no print', NATION, NATION.replace('"37,77"', ''), 'printed', ''],
	[
		'a print of another shape',
		NATION,
		NATION.replace('"37,77"', 'sepertiga'),
		'printed',
		'sepertiga'
	],
	['a range with a value', RANGE, RANGE.replace(',,', ',650000,'), 'value', '650000'],
	[
		'a range whose low end is the high one',
		RANGE,
		RANGE.replace('600000,700000', '700000,600000'),
		'low',
		'700000'
	],
	['a range without its high end', RANGE, RANGE.replace('700000', ''), 'high', ''],
	[
		'a range printed the wrong way round',
		RANGE,
		RANGE.replace('600-700', '700-600'),
		'printed',
		'700-600 ribu'
	],
	['a low end beside a value', `${GARUT},`, `${GARUT}19,`.replace(',,19', ',19,'), 'low', '19'],
	['an unknown basis', NATION, NATION.replace('unstated', 'domisili'), 'basis', 'domisili'],
	['no denominator', NATION, NATION.replace('potential', ''), 'denominator', ''],
	['a source that does not exist', NATION, NATION.replace('M001', 'M999'), 'source_id', 'M999'],
	['a status in capitals', NATION, NATION.replace(',ok,', ',OK,'), 'status', 'OK'],
	['a conflict without a note', NATION, NATION.replace(',ok,', ',conflict,'), 'note_id', ''],
	['a doubt without a note', NATION, NATION.replace(',ok,', ',doubtful,'), 'note_id', ''],
	['preferred no', NATION, NATION.replace(',ok,,', ',ok,no,'), 'preferred', 'no'],
	['a note in one language', NATION, `${NATION.slice(0, -1)}Catatan,`, 'note_en', ''],
	[
		'a label in one language',
		'Target BPJS Ketenagakerjaan Majalengka 2030,Target of BPJS Ketenagakerjaan Majalengka 2030',
		'Target 2030,',
		'label_en',
		''
	],
	[
		'a target without a name',
		'Target BPJS Ketenagakerjaan Majalengka 2030,Target of BPJS Ketenagakerjaan Majalengka 2030',
		',',
		'label_id',
		''
	],
	['a space after a text', NATION, NATION.replace('M001', 'M001 '), 'source_id', 'M001 '],
	[
		'another encoding',
		'Target peserta aktif 2024',
		'Target peserta aktif \uFFFD2024',
		'label_id',
		'Target peserta aktif \uFFFD2024'
	],
	[
		'another source within a sentence',
		`${BANDUNG},,,unstated,,unknown,M184`,
		`${BANDUNG},,,unstated,,unknown,M183`,
		'source_id',
		'M183'
	],
	['an extra cell', NATION, `${NATION},lebih`, '(cell 25)', 'lebih'],
	['a missing cell', NATION, NATION.slice(0, -1), 'note_en', ''],
	[
		'a text with a comma out of its quotes',
		NATION,
		NATION.replace('"37,77"', '37,77'),
		'(cell 25)',
		''
	],
	[
		'a quote that is not closed',
		'\n0-2023-07-a,0,2023-07,month,coverage,total,,,,,percent,"37,77"',
		'\n0-2023-07-a,0,2023-07,month,coverage,total,,,,,percent,"37,77',
		'(row)',
		'0-2023-07-a,0,2023-07,month,coverage,tot'
	]
];

const REGIONS: Case[] = [
	['an unknown kind', DISTRICT, DISTRICT.replace('kabupaten', 'kecamatan'), 'kind', 'kecamatan'],
	[
		'a kabupaten that is called a kota',
		DISTRICT,
		DISTRICT.replace('kabupaten', 'kota'),
		'code',
		'3204'
	],
	['a wrong parent', DISTRICT, DISTRICT.replace(',32,', ',33,'), 'parent_code', '33'],
	['no parent', DISTRICT, DISTRICT.replace(',32,', ',,'), 'parent_code', ''],
	['an empty name', DISTRICT, DISTRICT.replace(',Kabupaten Bandung,', ',,'), 'name', ''],
	[
		'a repeated name',
		DISTRICT,
		DISTRICT.replace('Kab. Bandung', 'Kab. Cianjur'),
		'short_name',
		'Kab. Cianjur'
	],
	[
		'letters in a Kemendagri code',
		DISTRICT,
		DISTRICT.replace(',3204,', ',32O4,'),
		'kemendagri_code',
		'32O4'
	],
	[
		'a Kemendagri code with a dot',
		DISTRICT,
		DISTRICT.replace(',3204,', ',32.04,'),
		'kemendagri_code',
		'32.04'
	]
];

const SOURCES: Case[] = [
	['a date that does not exist', '2017-06-20', '2025-02-30', 'date', '2025-02-30'],
	[
		'an address without its scheme',
		SOURCE,
		SOURCE.replace('https://', 'www.'),
		'url',
		'www.money.kompas.com:443/read/2017/06/20/162957026/bpjs.ketenagakerjaan.targetkan.25.2.juta.peserta.tahun.ini'
	],
	['an empty publisher', SOURCE, SOURCE.replace('Kompas', ''), 'publisher', ''],
	['a source that stands twice', SOURCE, SOURCE.replace('M002', 'M001'), 'source_id', 'M001']
];

const LABOUR: Case[] = [
	[
		'a labour force off by one',
		GARUT_2025,
		GARUT_2025.replace('1397197', '1397198'),
		'labour_force',
		'1397198'
	],
	[
		'an employed off by one',
		GARUT_2025,
		GARUT_2025.replace('1305762', '1305761'),
		'employed',
		'1305761'
	],
	[
		'a job status off by one',
		GARUT_2025,
		GARUT_2025.replace('362446', '362447'),
		'employed',
		'1305762'
	],
	['an empty job status', GARUT_2025, GARUT_2025.replace('362446', ''), 'employee', ''],
	[
		'a decimal in a head count',
		GARUT_2025,
		GARUT_2025.replace('362446', '362446.5'),
		'employee',
		'362446.5'
	],
	[
		'a negative head count',
		GARUT_2025,
		GARUT_2025.replace('362446', '-362446'),
		'employee',
		'-362446'
	],
	['an unknown region', GARUT_2025, GARUT_2025.replace('3205,', '3299,'), 'region_code', '3299'],
	['a year of the last century', GARUT_2025, GARUT_2025.replace('2025', '1925'), 'year', '1925'],
	[
		'a year that stands twice',
		GARUT_2025,
		GARUT_2025.replace('2025', '2024'),
		'region_code',
		'3205'
	],
	[
		'another vintage',
		GARUT_2025,
		GARUT_2025.replace('backcast', 'original'),
		'vintage',
		'original'
	],
	['2017 as backcast', '\n3205,2017,original', '\n3205,2017,backcast', 'vintage', 'backcast'],
	[
		'unemployed in 2017',
		'\n3205,2017,original,1133248,1044137,',
		'\n3205,2017,original,1133248,1044137,89111',
		'unemployed',
		'89111'
	],
	[
		'more employed than labour force',
		'\n3205,2017,original,1133248,1044137',
		'\n3205,2017,original,1133248,1144137',
		'employed',
		'1144137'
	],
	[
		'a rate off by a tenth',
		',4.85,W001 W002 W003 W040',
		',4.95,W001 W002 W003 W040',
		'unemployment_rate',
		'4.95'
	],
	[
		'a rate with a comma',
		',4.85,W001 W002 W003 W040',
		',"4,85",W001 W002 W003 W040',
		'unemployment_rate',
		'4,85'
	],
	[
		'a source that does not exist',
		',4.85,W001 W002 W003 W040',
		',4.85,W001 W002 W003 W999',
		'source_ids',
		'W001 W002 W003 W999'
	]
];

const DAPIL = '\n2,Jawa Barat II,3204,D001\n';
const DAPILS: Case[] = [
	['a region that does not exist', DAPIL, DAPIL.replace('3204', '3299'), 'region_code', '3299'],
	['a region of another province', DAPIL, DAPIL.replace('3204', '31'), 'region_code', '31'],
	['a twelfth constituency', DAPIL, DAPIL.replace('2,', '12,'), 'dapil', '12'],
	['another name', '\n2,Jawa Barat II,3217,', '\n2,Jawa Barat III,3217,', 'name', 'Jawa Barat III'],
	['a source that does not exist', DAPIL, DAPIL.replace('D001', 'D999'), 'source_id', 'D999'],
	['an extra cell', DAPIL, DAPIL.replace('D001', 'D001,lebih'), '(cell 5)', 'lebih']
];

const RELEASE = '\n2026-11-22,site,,,,"Terbitan pertama: {figures} ';
const CHANGES: Case[] = [
	['a day that does not exist', RELEASE, RELEASE.replace('22,', '31,'), 'date', '2026-11-31'],
	['a month for a day', RELEASE, RELEASE.replace('-22,', ','), 'date', '2026-11'],
	['an unknown kind', RELEASE, RELEASE.replace('site', 'new'), 'kind', 'new'],
	['a correction of nothing', RELEASE, RELEASE.replace('site', 'corrected'), 'old', ''],
	['a value of the site', RELEASE, RELEASE.replace(',,,,', ',,,20,'), 'new', '20'],
	[
		'an unknown statement',
		RELEASE,
		RELEASE.replace('site,,,,', 'added,3205-2031-a,,20,'),
		'new',
		'20'
	],
	[
		'a figure that the statement does not print',
		RELEASE,
		RELEASE.replace('site,,,,', 'added,3205-2025-06-25-a,,21,'),
		'new',
		'21'
	],
	[
		'an unknown file',
		RELEASE,
		RELEASE.replace('site,,,,', 'added,lain.csv,,20,'),
		'concerns',
		'lain.csv'
	]
];

test.each(STATEMENTS)('statements.csv: %s is told', (_, ...change) => {
	expectTold('statements.csv', ...change);
});
test.each(REGIONS)('regions.csv: %s is told', (_, ...change) => {
	expectTold('regions.csv', ...change);
});
test.each(SOURCES)('sources.csv: %s is told', (_, ...change) => {
	expectTold('sources.csv', ...change);
});
test.each(LABOUR)('labour-force.csv: %s is told', (_, ...change) => {
	expectTold('labour-force.csv', ...change);
});
test.each(DAPILS)('dapil.csv: %s is told', (_, ...change) => {
	expectTold('dapil.csv', ...change);
});
test.each(CHANGES)('changes.csv: %s is told', (_, ...change) => {
	expectTold('changes.csv', ...change);
});

test('a region in two constituencies, and one in none, are told', () => {
	const row = '\n2,Jawa Barat II,3217,D001';
	const { line } = findInData('dapil.csv', row);
	expect(told(replaceInData('dapil.csv', row, row.replace('3217', '3204')))).toEqual([
		`data/dapil.csv:${line}: region_code: "3204": not a repeat of line ${line - 1}`,
		'data/dapil.csv:1: region_code: "3217": a row of this, which is missing'
	]);
});

test.each(CONTRIBUTIONS)('contributions.csv: %s is told', (_, ...change) => {
	expectTold('contributions.csv', ...change);
});

test('every piece of data the cases above change is changed', () => {
	for (const [name, piece, replacement] of [
		...STATEMENTS,
		...REGIONS,
		...SOURCES,
		...LABOUR,
		...DAPILS,
		...CHANGES,
		...CONTRIBUTIONS
	])
		expect([name, replacement]).not.toEqual([name, piece]);
});

test.each([
	'regions.csv',
	'sources.csv',
	'statements.csv',
	'labour-force.csv',
	'series-breaks.csv',
	'dapil.csv',
	'changes.csv',
	'contributions.csv'
])('%s: an empty, a missing and a headless file are told as such, and once', (file) => {
	const [header = '', ...rows] = (DATA_FILES[file] ?? '').split('\n');
	expect(told({ ...DATA_FILES, [file]: '' })).toEqual([
		`data/${file}:1: (file): "": a header with the columns ${header.replaceAll(',', ', ')}`
	]);
	expect(told(without(file))).toEqual([`data/${file}:1: (file): "": a file of this name`]);
	expect(told({ ...DATA_FILES, [file]: rows.join('\n') })[0]).toMatch(
		`data/${file}:1: ${header.split(',')[0]}: "": this column, which is missing`
	);
});

test('a renamed, a missing, a doubled and a foreign column are told in the header', () => {
	expect(told(replaceInData('statements.csv', ',printed,value,', ',printed,nilai,'))).toEqual([
		'data/statements.csv:1: value: "": this column, which is missing',
		expect.stringMatching(
			'^data/statements.csv:1: nilai: "nilai": one of the columns statement_id, '
		)
	]);
	expect(told(replaceInData('regions.csv', ',short_name', ''))).toContain(
		'data/regions.csv:1: short_name: "": this column, which is missing'
	);
	expect(told(replaceInData('regions.csv', ',name,short_name', ',name,name'))).toContain(
		'data/regions.csv:1: name: "name": each column once'
	);
});

test('a row that stands twice is told at its second line, once', () => {
	const row = rowOf('statements.csv', GARUT);
	expect(told(replaceInData('statements.csv', row.text, `${row.text}\n${row.text}`))).toEqual([
		`data/statements.csv:${row.line + 1}: statement_id: "3205-2025-06-25-a": not a repeat of line ${row.line} (same statement_id, metric, segment, programme, ecosystem, jakon, label_id)`
	]);
});

test('the same figure of the same source under another id is told', () => {
	const row = rowOf('statements.csv', GARUT);
	const again = row.text.replace('2025-06-25-a', '2025-06-25-b');
	expect(told(replaceInData('statements.csv', row.text, `${row.text}\n${again}`))).toEqual([
		expect.stringMatching(
			`^data/statements.csv:${row.line + 1}: source_id: "M147": not a repeat of line ${row.line} `
		)
	]);
});

test('a region code that stands twice is told', () => {
	const changed = replaceInData('regions.csv', '\n3205,3205,', '\n3204,3205,');
	expect(told(changed)).toContain('data/regions.csv:19: code: "3204": not a repeat of line 18');
});

test('a region that is not listed is told where it is used, without false sums', () => {
	const problems = problemsOf(replaceInData('regions.csv', DISTRICT, '\n'));
	expect(problems).toContainEqual(
		expect.objectContaining({ file: 'data/geo/jabar.topo.json', column: 'id', value: '3204' })
	);
	const others = problems.filter(({ file }) => file !== 'data/geo/jabar.topo.json');
	expect(new Set(others.map(({ column, value }) => `${column} ${value}`))).toEqual(
		new Set(['region_code 3204'])
	);
});

test('a coverage that its own counts deny is told with the counts', () => {
	const files = replaceInData('statements.csv', '361.648,361648', '461.648,461648');
	const { line } = rowOf('statements.csv', '"36,43",36.43');
	expect(told(files)).toEqual([
		`data/statements.csv:${line}: value: "36.43": 46.50 to 46.50, computed from "461.648" in line 404 and "992.730" in line 410 of the same statement, or a note on the difference`
	]);
});

test('a coverage that is off by less than its rounding is not told', () => {
	expect(told(replaceInData('statements.csv', '361.648,361648', '361.649,361649'))).toEqual([]);
});

test('two coverages of one time without a preference are told, with both lines', () => {
	const [one, other] = ['3204-2023-08-09-a,3204,2023-08-09,day,coverage', '3204-2023-08-09-b'].map(
		(start) => rowOf('statements.csv', start).line
	);
	const founding = rowOf('statements.csv', '"31,7",31.7');
	const files = replaceInData(
		'statements.csv',
		founding.text,
		founding.text.replace(',ok,yes,', ',ok,,')
	);
	expect(told(files)).toEqual([
		`data/statements.csv:${other}: preferred: "": "yes" in one of the lines ${one} (31,32%) and ${other} (31,9%): different coverage of region 3204 at overlapping times`
	]);
});

test('a preferred row with a bad cell is told as that only', () => {
	expect(told(replaceInData('statements.csv', '"31,7",31.7', '"31,7","31,7"'))).toEqual([
		expect.stringMatching(/^data\/statements.csv:313: value: "31,7": a number/)
	]);
});

test('a region without its row in the labour force is told', () => {
	const row = rowOf('labour-force.csv', GARUT_2025);
	expect(told(replaceInData('labour-force.csv', `\n${row.text}`, ''))).toEqual([
		expect.stringMatching(
			/^data\/labour-force.csv:\d+: year: "2025": a row of this year for each region; missing: 3205$/
		)
	]);
	expect(
		told(
			replaceInData(
				'labour-force.csv',
				'\n3205,2017,original,1133248,1044137,,,,,,,,,,W005 W006,,',
				''
			)
		)[0]
	).toMatch(/year: "2017": .* missing: 3205$/);
});

test.each(['0', '32'])('a total without its row is told: region %s', (code) => {
	const row = rowOf('labour-force.csv', `\n${code},2024,backcast,`);
	expect(told(replaceInData('labour-force.csv', `\n${row.text}`, '')).join()).toMatch(
		new RegExp(`year: "2024": a row of this year for each region; missing: ${code}`)
	);
});

test('a province in 2017 is told', () => {
	const row = rowOf('labour-force.csv', '\n11,2018,backcast,');
	const added = `11,2017,original,2395586,2243677,,,,,,,,,,W001,,\n${row.text}`;
	expect(told(replaceInData('labour-force.csv', row.text, added))).toContain(
		`data/labour-force.csv:${row.line}: region_code: "11": a kabupaten or kota: 2017 is of the 27 only`
	);
});

test('a total that its parts deny is told', () => {
	const row = rowOf('labour-force.csv', '\n32,2025,backcast,');
	const changed = row.text.replace('26286474,24506852,1779622', '26286475,24506852,1779623');
	expect(told(replaceInData('labour-force.csv', row.text, changed))).toContain(
		`data/labour-force.csv:${row.line}: labour_force: "26286475": 26286474, the sum of its 27 parts`
	);
});

test('no unemployed without a note is told', () => {
	const row = rowOf('labour-force.csv', '\n91,2018,backcast,');
	const bare = row.text.replace(/,W001 W003,.*$/, ',W001 W003,,');
	expect(told(replaceInData('labour-force.csv', row.text, bare))).toEqual([
		`data/labour-force.csv:${row.line}: unemployed: "": a number, or a note that says why there is none`
	]);
});

test('a break between years that do not follow one another is told', () => {
	expect(
		told(replaceInData('series-breaks.csv', 'kabkota,2022,2023', 'kabkota,2022,2024'))
	).toEqual(['data/series-breaks.csv:3: before_year: "2024": 2023, the year after after_year']);
});

const JABAR_MAP = 'geo/jabar.topo.json';
const BOGOR = '"id":"3201","properties":{"name":"Kabupaten Bogor","code":"3201"}';

test.each<Case>([
	['a region that is not listed', BOGOR, BOGOR.replaceAll('3201', '3299'), 'id', '3299'],
	['a region that is drawn twice', BOGOR, BOGOR.replaceAll('3201', '3202'), 'id', '3202'],
	[
		'an id that is not the code',
		BOGOR,
		BOGOR.replace('"code":"3201"', '"code":"3202"'),
		'code',
		'3202'
	],
	[
		'a layer under another name',
		'"kabkota":',
		'"kabupaten":',
		'objects',
		'tetangga kabupaten water'
	],
	['an arc that does not exist', `[24]],${BOGOR}`, `[9999]],${BOGOR}`, 'arcs', '9999'],
	[
		'something else than a topology',
		'{"type":"Topology"',
		'{"type":"FeatureCollection"',
		'type',
		'{"type":"FeatureColl'
	],
	['broken JSON', '{"type":"Topology",', '{"type":"Topology"', '(file)', '{"type":"Topology""t']
])('jabar.topo.json: %s is told', (_, ...change) => {
	expectTold(JABAR_MAP, ...change);
});

test('a map that is missing is told as that', () => {
	expect(told(without(JABAR_MAP))).toEqual([
		'data/geo/jabar.topo.json:1: (file): "": a file of this name'
	]);
});

test('a listed region that is not drawn is told at its row', () => {
	const text = DATA_FILES[JABAR_MAP] ?? '';
	const map = JSON.parse(text);
	map.objects.kabkota.geometries.shift();
	expect(told({ ...DATA_FILES, [JABAR_MAP]: JSON.stringify(map) })).toEqual([
		'data/regions.csv:15: code: "3201": a region drawn in data/geo/jabar.topo.json'
	]);
});

test('a code of three digits is told', () => {
	expect(told(replaceInData('regions.csv', DISTRICT, DISTRICT.replace('3204', '320')))).toContain(
		'data/regions.csv:18: code: "320": a BPS code of 4 digits, the third 0 to 6 for a kabupaten'
	);
});

test('a name that differs between list and map is told at the list', () => {
	const expected =
		'data/regions.csv:15: name: "Kabupaten Bogr": "Kabupaten Bogor", as in data/geo/jabar.topo.json';
	expect(told(replaceInData('regions.csv', 'Kabupaten Bogor', 'Kabupaten Bogr'))).toEqual([
		expected
	]);
	expect(told(replaceInData(JABAR_MAP, 'Kabupaten Bogor', 'Kabupaten Bogr'))).toHaveLength(1);
});

test('a province under the wrong Kemendagri code is told', () => {
	const files = replaceInData('regions.csv', '\n91,92,0,', '\n91,98,0,');
	expect(told(files)).toEqual([
		'data/regions.csv:62: kemendagri_code: "98": "92", as in data/geo/provinces.topo.json'
	]);
});

test.each<[string, (text: string) => string]>([
	['with a byte order mark', (text) => `\uFEFF${text}`],
	['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
	['with blank lines', (text) => text.replaceAll('\n', '\n\n')],
	['without a last line end', (text) => text.trimEnd()]
])('files saved %s are read alike', (_, save) => {
	const saved = Object.fromEntries(
		Object.entries(DATA_FILES).map(([name, text]) => [
			name,
			name.endsWith('.csv') ? save(text) : text
		])
	);
	expect(readData(saved)).toEqual(readData(DATA_FILES));
});

test('columns in another order are read alike', () => {
	const swapped = (DATA_FILES['regions.csv'] ?? '').replace(/^(.*),([^,\n]*)$/gm, '$2,$1');
	expect(swapped).toMatch(/^short_name,code,/);
	expect(readData({ ...DATA_FILES, 'regions.csv': swapped })).toEqual(readData(DATA_FILES));
});

test('after blank lines and CRLF the line told is the one an editor shows', () => {
	const { line } = findInData('statements.csv', NATION);
	const { 'statements.csv': bad = '' } = replaceInData(
		'statements.csv',
		NATION,
		NATION.replace('37.77', '37.78')
	);
	const saved = bad.replace('\n', '\n\n\n').replaceAll('\n', '\r\n');
	expect(problemsOf({ ...DATA_FILES, 'statements.csv': saved })).toMatchObject([
		{ line: line + 2 }
	]);
});

test(
	'the command tells every problem of every file, ends with 1 and changes nothing',
	{ timeout: 60_000 },
	() => {
		const folder = temporaryFolder();
		cpSync('data', join(folder, 'data'), { recursive: true });
		const changes: [string, string, string][] = [
			['statements.csv', NATION, NATION.replace('37.77', '"37,77"')],
			['statements.csv', RANGE, RANGE.replace('600000', '')],
			['regions.csv', DISTRICT, DISTRICT.replace(',32,', ',33,')],
			['labour-force.csv', GARUT_2025, GARUT_2025.replace('1397197', '1397198')],
			['sources.csv', '2017-06-20', '2025-02-30'],
			[JABAR_MAP, BOGOR, BOGOR.replaceAll('3201', '3299')]
		];
		for (const [file, piece, replacement] of changes) {
			const path = join(folder, 'data', file);
			writeFileSync(path, readFileSync(path, 'utf8').replace(piece, replacement));
		}
		const before = contentsOf(folder);

		const { status, stderr } = spawnSync(
			process.execPath,
			['--import', import.meta.resolve('tsx'), resolve('src/cli/data-check.ts')],
			{ cwd: folder, encoding: 'utf8' }
		);

		const lines = stderr.trim().split('\n');
		for (const start of [
			'data/statements.csv:50: value: "37,77": a number',
			'data/statements.csv:377: low: "": 600000',
			'data/regions.csv:18: parent_code: "33": "32"',
			'data/labour-force.csv:150: labour_force: "1397198": 1397197',
			'data/sources.csv:3: date: "2025-02-30": an existing date',
			'data/geo/jabar.topo.json:1: id: "3299": a region'
		])
			expect(lines).toContainEqual(expect.stringContaining(start));
		expect(status).toBe(1);
		expect(contentsOf(folder)).toEqual(before);
	}
);

/** A few lines of an error are still read; a hundred are not. */
const MOST_TOLD = 9;

function expectTold(
	file: string,
	piece: string,
	replacement: string,
	column: string,
	value: string
) {
	const { line } = findInData(file, piece);
	const problems = problemsOf(replaceInData(file, piece, replacement));
	expect(problems).toContainEqual(
		expect.objectContaining({ file: `data/${file}`, line, column, value })
	);
	expect(problems.length).toBeLessThan(MOST_TOLD);
}

/** The whole row in which a piece stands, with its line. */
function rowOf(file: string, piece: string): { text: string; line: number } {
	const { text, line } = findInData(file, piece);
	return { text: text.split('\n')[line - 1] ?? '', line };
}

/** The real files but one. */
function without(file: string): DataFiles {
	return Object.fromEntries(Object.entries(DATA_FILES).filter(([name]) => name !== file));
}

function told(files: DataFiles): string[] {
	return problemsOf(files).map(describeProblem);
}

/** What reading these files tells; empty when nothing. */
function problemsOf(files: DataFiles): readonly Problem[] {
	try {
		readData(files);
		return [];
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return error.problems;
	}
}

function contentsOf(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);
}
