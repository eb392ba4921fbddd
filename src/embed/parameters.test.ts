import { describe, expect, test } from 'vitest';
import { readParameters } from './parameters.ts';

const VIEWS = ['peta', 'peringkat', 'tabel'];

const codes = new Set(['3204', '3273', '3275', '3276', '3277', '3278']);
const read = (search: string) => readParameters(search, codes, VIEWS);
const none = {
	wilayah: [],
	tampilan: null,
	tema: null,
	latar: null,
	kontrol: null,
	polos: null,
	target: null,
	tenggat: null,
	id: null,
	rejected: []
};

test('nothing asked, nothing said', () => {
	expect(read('')).toEqual(none);
});

test('names of others are ignored', () => {
	expect(read('?initialWidth=600&childId=a&parentUrl=x&utm_source=y')).toEqual(none);
});

test('all of them', () => {
	expect(
		read(
			'?wilayah=3273,3204&tampilan=tabel&tema=gelap&latar=bening&kontrol=0&polos=1&target=60.5&tenggat=2026-12&id=a-1'
		)
	).toEqual({
		wilayah: ['3273', '3204'],
		tampilan: 'tabel',
		tema: 'gelap',
		latar: 'bening',
		kontrol: '0',
		polos: '1',
		target: 60.5,
		tenggat: '2026-12',
		id: 'a-1',
		rejected: []
	});
});

describe('a value that is none of its own falls back and is named', () => {
	test.each([
		['wilayah=9999', 'wilayah'],
		['wilayah=', 'wilayah'],
		['wilayah=3273,,3204', 'wilayah'],
		['wilayah=3204,3273,3275,3276,3277,3278', 'wilayah'],
		['wilayah=3273&wilayah=3204', 'wilayah'],
		['tampilan=grafik', 'tampilan'],
		['tema=dark', 'tema'],
		['latar=none', 'latar'],
		['kontrol=yes', 'kontrol'],
		['polos=2', 'polos'],
		['target=101', 'target'],
		['target=60,5', 'target'],
		['target=60.555', 'target'],
		['target=-1', 'target'],
		['target=100.01', 'target'],
		['tenggat=2026-13', 'tenggat'],
		['tenggat=2026', 'tenggat'],
		['id=a b', 'id'],
		[`id=${'a'.repeat(41)}`, 'id']
	])('%s', (search, name) => {
		expect(read(search)).toEqual({ ...none, rejected: [name] });
	});
});

test.each(['0', '100', '100.00', '60', '7.25'])('%s is a target', (target) => {
	expect(read(`?target=${target}`).target).toBe(Number(target));
});

test('a view that the figure does not have is rejected', () => {
	expect(readParameters('?tampilan=peta', codes, []).rejected).toEqual(['tampilan']);
});
