import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test.each([
	['with LF', 'a,b\n1,2\n3,4\n'],
	['with CRLF, as Excel saves', 'a,b\r\n1,2\r\n3,4\r\n'],
	['with CRLF only here and there', 'a,b\r\n1,2\n3,4\r\n'],
	['with CR', 'a,b\r1,2\r3,4'],
	['with a byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
	['without a line end', 'a,b\n1,2\n3,4']
])('a file %s is read alike', (_, text) => {
	expect(parseCsv(text)).toEqual({
		records: [
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['1', '2'] },
			{ line: 3, cells: ['3', '4'] }
		],
		faults: []
	});
});

test('lines are counted over blank lines and line breaks in quotes', () => {
	const { records } = parseCsv('a,b\n\n1,"x\r\ny"\n\n\n2,z\n');
	expect(records).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 3, cells: ['1', 'x\ny'] },
		{ line: 7, cells: ['2', 'z'] }
	]);
});

test('quotes keep commas and doubled quotes', () => {
	expect(parseCsv('"37,4 juta","a ""b"""\n').records).toEqual([
		{ line: 1, cells: ['37,4 juta', 'a "b"'] }
	]);
});

test.each([
	['up to the next quoted cell', 'a,b\n1,"x\n2,"y"\n3,z\n'],
	['up to the end of the file', 'a,b\n1,"x\n2,y\n']
])('a quote that is open %s is told where it opens', (_, text) => {
	expect(parseCsv(text).faults).toMatchObject([{ line: 2, start: '1,"x' }]);
});

test('an empty file has no records', () => {
	expect(parseCsv('')).toEqual({ records: [], faults: [] });
});
