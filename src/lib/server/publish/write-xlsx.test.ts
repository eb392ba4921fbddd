import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { writeXlsx, type Sheet } from './write-xlsx.ts';

const SHEETS: Sheet[] = [
	{
		name: 'Data',
		widths: [8, 8, 8],
		rows: [
			['region_code', 'coverage', 'note'],
			['0', 36.43, 'a < b & "c"'],
			['3273', null, '']
		]
	},
	{ name: 'Baca saya', widths: [8], rows: [['=1+1']] }
];

afterEach(() => vi.useRealTimers());

test('codes are texts, numbers are numbers, and nothing is an empty cell', async () => {
	const parts = unzipSync(await writeXlsx(SHEETS));
	const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	const texts = [
		...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(
			/<t[^>]*>([^<]*)<\/t>/g
		)
	].map(([, text]) => text);
	const cells = [...sheet.matchAll(/<c r="(\w+)"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)].map(
		([, place, attributes = '', value = '']) =>
			attributes.includes('t="s"')
				? [place, 'text', texts[Number(value)]]
				: [place, 'number', value]
	);
	expect(cells).toEqual([
		['A1', 'text', 'region_code'],
		['B1', 'text', 'coverage'],
		['C1', 'text', 'note'],
		['A2', 'text', '0'],
		['B2', 'number', '36.43'],
		['C2', 'text', 'a &lt; b &amp; "c"'],
		['A3', 'text', '3273']
	]);
	expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
		/name="Data".*name="Baca saya"/s
	);
	expect(
		Object.values(parts)
			.map((part) => strFromU8(part))
			.join('')
	).not.toContain('<f>');
});

test('the same data gives the same bytes', async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	const first = await writeXlsx(SHEETS);
	vi.setSystemTime('2031-05-06T07:08:09Z');
	expect(Buffer.from(await writeXlsx(SHEETS)).equals(Buffer.from(first))).toBe(true);
});
