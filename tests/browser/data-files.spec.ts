import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { tagsOf } from './html.ts';
import { fileOf, FILES, PAGES, readRows, readSite } from './site.ts';

type Row = Readonly<Record<string, string>>;

/** Pages that are one figure each, in Indonesian; a period of one has the figure's own files. */
const FIGURES = PAGES.filter((page) =>
	/^\/(jawa-barat\/(?!banding)[a-z-]+|nasional\/[a-z-]+(\/[a-z-]+)?|wilayah\/\d+|dapil\/\d+)\/$/.test(
		page
	)
).map((page) => page.slice(1, -1));

const DATA_PAGES = ['/data/', '/en/data/'] as const;

test('every figure has its table, explained, as CSV and XLSX', () => {
	expect(FIGURES.length).toBeGreaterThan(80);
	const expected = [
		...FIGURES,
		'jawa-barat/peringkat',
		'nasional/tren',
		'nasional/segmen',
		'cakupan'
	];
	const missing = expected
		.flatMap((key) => ['csv', 'xlsx', 'csv-metadata.json'].map((end) => `data/${key}.${end}`))
		.filter((file) => !FILES.includes(file));
	expect(missing).toEqual([]);
});

for (const page of DATA_PAGES) {
	test(`${page} links every table and leaves out none`, () => {
		const html = readSite(fileOf(page) ?? '');
		const linked = new Set(tagsOf(html, 'a').map(({ href }) => href));
		const files = FILES.filter((file) => /^data\/.*\.(csv|xlsx|geojson)$/.test(file));
		expect(files.length).toBeGreaterThan(180);
		expect(files.filter((file) => !linked.has(`/${file}`))).toEqual([]);
		expect(linked).toContain('/data/datapackage.json');
		expect(linked).toContain('/data.json');
	});

	test(`${page} describes the data to search engines`, () => {
		const html = readSite(fileOf(page) ?? '');
		const scripts = [
			...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)
		].map(([, text]) => text ?? '');
		expect(scripts).toHaveLength(1);
		expect(scripts[0]).not.toContain('<');
		const data = JSON.parse(scripts[0] ?? '') as { distribution: { contentUrl: string }[] };
		expect(data).toMatchObject({ '@type': 'Dataset', url: SITE_ORIGIN + page });
		const lost = data.distribution.filter(
			({ contentUrl }) => fileOf(new URL(contentUrl).pathname) === null
		);
		expect(lost).toEqual([]);
	});
}

test('a reader opens the list of figures and finds both files of one', async ({ page }) => {
	await page.goto('/data/#unduhan');
	await page.getByText('CSV dan XLSX tiap gambar').click();
	const link = page.getByRole('link', { name: /^CSV: .*Kota Bandung$/ });
	await expect(link).toHaveAttribute('href', '/data/wilayah/3273.csv');
	const download = page.waitForEvent('download');
	await link.click();
	expect((await download).suggestedFilename()).toBe('3273.csv');
});

test('the table of a region says what its statements say', () => {
	const rows = readCsv('wilayah/3273').filter(({ segment }) => segment === 'total');
	const bandung = rows.find(({ period }) => period === '2025-07-28');
	const printed = printedIn('3273-2025-07-28-a');
	expect(bandung).toMatchObject({
		region_code: '3273',
		region_name: 'Kota Bandung',
		participants: printed.active?.value,
		workforce: printed.potential?.value,
		coverage: printed.coverage?.value,
		coverage_printed: printed.coverage?.printed,
		map_latest: 'yes'
	});
	expect(printed.coverage?.printed).toBe('36,43');
});

test('every coverage in the long table is that of a statement, and none is left out', () => {
	const told = readCsv('cakupan')
		.filter(({ coverage_printed: printed }) => printed)
		.map((row) => [row.statement_id, row.segment, row.coverage_printed, row.coverage].join(' '));
	const stated = readRows('statements.csv')
		.filter(({ metric, programme, ecosystem }) => metric === 'coverage' && !programme && !ecosystem)
		.map((row) => [row.statement_id, row.segment, row.printed, row.value].join(' '));
	expect(stated.length).toBeGreaterThan(100);
	expect(told.toSorted()).toEqual(stated.toSorted());
});

test('the table of a survey map computes its values from the counts of the survey', () => {
	const survey = new Map(
		readRows('labour-force.csv').map((row) => [`${row.region_code} ${row.year}`, row])
	);
	const rows = readCsv('jawa-barat/pekerja-informal');
	expect(rows.length).toBeGreaterThan(200);
	for (const row of rows) {
		const source = survey.get(`${row.region_code} ${row.year}`);
		const formal = Number(source?.employee) + Number(source?.employer_with_permanent);
		const share = (100 * (Number(source?.employed) - formal)) / Number(source?.employed);
		expect.soft(Number(row.figure_value)).toBeCloseTo(share, 9);
		expect.soft(row.figure_unit).toBe('percent');
	}
});

test('in every workbook codes are texts, numbers are numbers, and a sheet explains them', () => {
	for (const file of FILES.filter((name) => /^data\/.*\.xlsx$/.test(name))) {
		const parts = unzipSync(readFileSync(join('build', file)));
		const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
		const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
			([, name]) => name
		);
		expect.soft([sheets[0], sheets.at(-1)], file).toEqual(['Data', 'Baca saya']);
		const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
			([, text]) => text ?? ''
		);
		const cells = [
			...part('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)><v>([^<]*)<\/v>/g)
		].map(([, column = '', row, attributes = '', value = '']) => {
			const isText = attributes.includes('t="s"');
			return { column, row, isText, value: isText ? (texts[Number(value)] ?? '') : value };
		});
		const columnOf = (name: string) =>
			cells.find(({ row, value }) => row === '1' && value === name)?.column;
		const below = (name: string) =>
			cells.filter(({ column, row }) => row !== '1' && column === columnOf(name));
		expect.soft(columnOf('region_code'), file).toBeTruthy();
		expect
			.soft(
				below('region_code').filter(({ isText }) => !isText),
				file
			)
			.toEqual([]);
		const numbers = ['participants', 'workforce', 'coverage', 'people', 'value', 'labour_force'];
		expect
			.soft(
				numbers.flatMap(below).filter(({ isText }) => isText),
				file
			)
			.toEqual([]);
	}
});

test('the maps as GeoJSON name their source and licence, as the TopoJSON does', () => {
	for (const [name, count] of [
		['jabar', 27],
		['provinces', 38]
	] as const) {
		const map = JSON.parse(readSite(`data/geo/${name}.geojson`)) as {
			features: { id: string }[];
		} & Record<string, unknown>;
		const topology = JSON.parse(readSite(`data/geo/${name}.topo.json`)) as Record<string, unknown>;
		expect(map.features).toHaveLength(count);
		expect(map).toMatchObject({
			type: 'FeatureCollection',
			licence: 'https://creativecommons.org/licenses/by/3.0/igo/',
			source: topology.source,
			note: topology.note
		});
		expect(map.features.map(({ id }) => typeof id)).not.toContain('number');
	}
});

test('every figure and each of its periods can be cited, in both languages', () => {
	const periods = PAGES.filter((page) =>
		/^\/(jawa-barat|nasional)\/.+\/\d{4}(-\d{2})?\/$/.test(page)
	).map((page) => page.slice(1, -1));
	expect(periods.length).toBeGreaterThan(50);
	const missing = [...FIGURES, ...periods]
		.flatMap((key) => ['id', 'en'].flatMap((lang) => [`${lang}/${key}.bib`, `${lang}/${key}.ris`]))
		.filter((file) => !FILES.includes(`kutip/${file}`));
	expect(missing).toEqual([]);
	expect(readSite('kutip/id/jawa-barat/cakupan/2025-07.bib')).toContain(
		`url = {${SITE_ORIGIN}/jawa-barat/cakupan/2025-07/}`
	);
	expect(readSite('kutip/en/wilayah/3273.ris')).toMatch(/^TY {2}- DATA\r\n[^]*\r\nER {2}- \r\n$/);
});

function readCsv(key: string): Row[] {
	return Papa.parse<Row>(readSite(`data/${key}.csv`), { header: true, skipEmptyLines: true }).data;
}

/** The total figures of a statement in `data/`, by metric. */
function printedIn(id: string): Partial<Record<string, Row>> {
	return Object.fromEntries(
		readRows('statements.csv')
			.filter(({ statement_id: own, segment }) => own === id && segment === 'total')
			.map((row) => [row.metric, row])
	);
}
