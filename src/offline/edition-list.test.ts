import { expect, test } from 'vitest';
import { amountOf, formatEditionList, parseEditionList, type EditionList } from './edition-list.ts';

const LIST: EditionList = {
	edition: '2026-11-22-0a1b2c3d',
	published: '2026-11-22',
	figures: '2026-02',
	files: [
		{ address: '/', hash: 'a', sent: 30, bytes: 140 },
		{ address: '/wilayah/3273/', hash: 'b', sent: 20, bytes: 90 }
	]
};

test('what was written reads back the same', () => {
	expect(parseEditionList(formatEditionList(LIST))).toEqual(LIST);
});

test.each([
	'<!doctype html><title>Login</title>',
	'null',
	'{}',
	'{"edition":"a","published":"b","figures":"c"}',
	'{"edition":"","published":"b","figures":"c","files":[]}',
	'{"edition":"a","published":"b","figures":"c","files":[["/","h",1]]}',
	'{"edition":"a","published":"b","figures":"c","files":[["/","h",-1,2]]}'
])('%s is no list', (text) => {
	expect(() => parseEditionList(text)).toThrow();
});

test('how much a copy is', () => {
	expect(amountOf(LIST.files)).toEqual({ files: 2, sent: 50, bytes: 230 });
	expect(amountOf([])).toEqual({ files: 0, sent: 0, bytes: 0 });
});
