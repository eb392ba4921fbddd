import { expect, test } from 'vitest';
import { heightMessages, readFrame, readRequest } from './messages.ts';

const frame = (search: string, hash = '') =>
	readFrame({ href: `https://a.example/embed/x/${search}${hash}`, search, hash }, 'x');

test('a height goes out in each dialect, in those of WordPress and Pym when their host asked', () => {
	expect(heightMessages(frame(''), { width: 320, height: 700 })).toEqual([
		{ source: 'petajamsostek', version: 1, type: 'height', id: 'x', height: 700 },
		'{"src":"https://a.example/embed/x/","context":"iframe.resize","height":700}',
		{ type: 'iframe-resized', width: 320, height: 700 },
		{ sentinel: 'amp', type: 'embed-size', height: 700 }
	]);
	expect(
		heightMessages(frame('?childId=peta&initialWidth=320', '#?secret=aB3'), {
			width: 320,
			height: 700
		}).slice(4)
	).toEqual([{ secret: 'aB3', message: 'height', value: 700 }, 'pymxPYMxpetaxPYMxheightxPYMx700']);
});

const ours = { target: 'petajamsostek', version: 1 };

test.each([
	[{ ...ours, type: 'height?' }, { type: 'height' }],
	[{ type: 'iframe-child-init' }, { type: 'height' }],
	[
		{ ...ours, type: 'theme', tema: 'gelap' },
		{ type: 'theme', tema: 'gelap' }
	],
	[
		{ ...ours, type: 'select', wilayah: ['3273', '3204'] },
		{ type: 'select', wilayah: '3273,3204' }
	],
	[{ ...ours, type: 'select', wilayah: '3273' }, null],
	[{ ...ours, version: 2, type: 'height?' }, null],
	[{ type: 'height?' }, null],
	['height?', null],
	[null, null]
])('%j is read as %j', (data, request) => {
	expect(readRequest(data)).toEqual(request);
});
