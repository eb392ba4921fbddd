import { expect, it } from 'vitest';
import { choosePages } from './choose-pages.ts';

const FILES = [
	'en/paparan/index.html',
	'en/wilayah/3204/index.html',
	'index.html',
	'paparan/3204/index.html',
	'wilayah/3204/index.html',
	'wilayah/index.html'
];

it('takes every deck and region, and no other page', () => {
	expect(choosePages(FILES, [])).toEqual([
		{ key: 'paparan', lang: 'en', address: '/en/paparan/', pdf: '/berkas/pdf/en/paparan.pdf' },
		{
			key: 'wilayah/3204',
			lang: 'en',
			address: '/en/wilayah/3204/',
			pdf: '/berkas/pdf/en/wilayah-3204.pdf'
		},
		{
			key: 'paparan/3204',
			lang: 'id',
			address: '/paparan/3204/',
			pdf: '/berkas/pdf/id/paparan-3204.pdf'
		},
		{
			key: 'wilayah/3204',
			lang: 'id',
			address: '/wilayah/3204/',
			pdf: '/berkas/pdf/id/wilayah-3204.pdf'
		}
	]);
});

it('takes those named, in both languages', () => {
	expect(choosePages(FILES, ['wilayah/3204']).map(({ address }) => address)).toEqual([
		'/en/wilayah/3204/',
		'/wilayah/3204/'
	]);
	expect(() => choosePages(FILES, ['wilayah/9999'])).toThrow(
		'no such deck or region: wilayah/9999'
	);
});
