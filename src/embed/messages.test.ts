import { expect, test } from 'vitest';
import { heightMessages, ownMessage, answerHost } from './messages.ts';

const at = (search: string, hash = '') => ({
	href: `https://a.example/${search}${hash}`,
	search,
	hash
});

test('our own dialect', () => {
	expect(ownMessage('height', 'x', { height: 700 })).toEqual({
		source: 'petajamsostek',
		version: 1,
		type: 'height',
		id: 'x',
		height: 700
	});
});

test('a height goes out in each dialect, in those of WordPress and Pym when their host asked', () => {
	expect(heightMessages(at(''), 320, 700)).toEqual([
		'{"src":"https://a.example/","context":"iframe.resize","height":700}',
		{ type: 'iframe-resized', width: 320, height: 700 },
		{ sentinel: 'amp', type: 'embed-size', height: 700 }
	]);
	expect(
		heightMessages(at('?childId=peta&initialWidth=320', '#?secret=aB3'), 320, 700).slice(3)
	).toEqual([{ secret: 'aB3', message: 'height', value: 700 }, 'pymxPYMxpetaxPYMxheightxPYMx700']);
});

const ours = { target: 'petajamsostek', version: 1 };

test.each([
	[{ ...ours, type: 'height?' }, ['height']],
	[{ type: 'iframe-child-init' }, ['height']],
	[{ type: 'iframe-get-child-dimensions' }, ['height']],
	[{ ...ours, type: 'theme', tema: 'gelap' }, ['theme gelap']],
	[{ ...ours, type: 'select', wilayah: ['3273', '3204'] }, ['select 3273,3204']],
	[{ ...ours, type: 'select', wilayah: [] }, ['select ']],
	[{ ...ours, type: 'select', wilayah: '3273' }, []],
	[{ ...ours, version: 2, type: 'height?' }, []],
	[{ type: 'height?' }, []],
	['height?', []],
	[null, []]
])('%j is answered by %j', (data, answers) => {
	const given: string[] = [];
	answerHost(data, {
		height: () => given.push('height'),
		select: (wilayah) => given.push(`select ${wilayah}`),
		theme: (tema) => given.push(`theme ${tema}`)
	});
	expect(given).toEqual(answers);
});
