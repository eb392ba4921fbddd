import { expect, test } from 'vitest';
import { count, oneOf, text } from './cells.ts';
import { describeProblem } from './problem.ts';
import { readTable } from './table.ts';

const COLUMNS = { code: text, people: count, status: oneOf(['ok', 'doubtful']) };

test('rows come with their line, their text and their values', () => {
	const { rows, problems } = read('code,people,status\n3204,410000,ok\n');
	expect(problems).toEqual([]);
	expect(rows).toEqual([
		{
			line: 2,
			cells: { code: '3204', people: '410000', status: 'ok' },
			values: { code: '3204', people: 410000, status: 'ok' }
		}
	]);
});

test('columns may stand in another order', () => {
	const { rows } = read('status,code,people\nok,3204,410000\n');
	expect(rows[0]?.values).toEqual({ code: '3204', people: 410000, status: 'ok' });
});

test.each([
	['a missing column', 'code,status\n3204,ok\n', ['1: people: "": this column, which is missing']],
	[
		'an unknown column',
		'code,people,status,extra\n3204,1,ok,x\n',
		['1: extra: "extra": one of the columns code, people, status']
	],
	[
		'a column that stands twice',
		'code,people,status,people\n3204,1,ok,2\n',
		['1: people: "people": each column once']
	],
	[
		'a misspelt column, and a bad cell under a good one',
		'code,peopel,status\n3204,1,OK\n',
		[
			'1: people: "": this column, which is missing',
			'1: peopel: "peopel": one of the columns code, people, status',
			'2: status: "OK": one of ok, doubtful'
		]
	],
	[
		'a short row',
		'code,people,status\n3204,1\n',
		['2: status: "": 3 cells, as in the header, not 2; text with a comma stands in quotes']
	],
	[
		'a long row',
		'code,people,status\n3204,1,ok,more\n',
		['2: (cell 4): "more": 3 cells, as in the header, not 4; text with a comma stands in quotes']
	],
	[
		'several bad cells, after a blank line',
		'code,people,status\n\n3204,"1,5",OK\n ,2,ok\n',
		[
			'3: people: "1,5": a whole number without separators',
			'3: status: "OK": one of ok, doubtful',
			'4: code: " ": text, not empty and without spaces around it'
		]
	],
	[
		'a bad cell, then an open quote',
		'code,people,status\n3204,x,ok\n3205,"1,ok\n3206,1,ok\n',
		[
			'3: (row): "3205,\\"1,ok": well-formed CSV (Quoted field unterminated)',
			'2: people: "x": a whole number without separators'
		]
	],
	['an empty file', '', ['1: (file): "": a header with the columns code, people, status']],
	['a header alone', 'code,people,status\n', ['1: (file): "": at least one row under the header']],
	['no file', undefined, ['1: (file): "": a file of this name']],
	[
		'text of another encoding',
		'code,people,status\nCirebon\uFFFD,1,ok\n',
		['2: code: "Cirebon\uFFFD": text in UTF-8, as "CSV UTF-8" saves it']
	]
])('%s is told', (_, csv, expected) => {
	expect(read(csv).problems.map(describeProblem)).toEqual(
		expected.map((problem) => `data/people.csv:${problem}`)
	);
});

test('a row with a bad cell is no row, but a line', () => {
	const { rows, lines } = read('code,people,status\n3204,-1,ok\n3205,0,ok\n');
	expect(rows.map(({ values }) => values.code)).toEqual(['3205']);
	expect(lines.map(({ cells }) => cells.code)).toEqual(['3204', '3205']);
});

function read(csv: string | undefined) {
	return readTable('data/people.csv', csv, COLUMNS);
}
