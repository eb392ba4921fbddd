import { expect, test } from 'vitest';
import { choosePictures } from './choose-pictures.ts';

const pictures = [
	['jawa-barat/cakupan', null],
	['jawa-barat/cakupan', '2025-07'],
	['wilayah/3273', null]
].map(([key, period]) => ({ entry: { figure: { key: String(key) }, period: period ?? null } }));

test.each([
	[['jawa-barat/cakupan'], [0, 1]],
	[['jawa-barat/cakupan/2025-07'], [1]],
	[
		['jawa-barat/cakupan/latest', 'wilayah/3273'],
		[0, 2]
	]
])('%j', (wanted, indexes) => {
	expect(choosePictures(pictures, wanted)).toEqual(indexes.map((index) => pictures[index]));
});

test('a name of no figure is refused', () => {
	expect(() => choosePictures(pictures, ['jawa-barat/cakupan/2019-01'])).toThrow(
		'no such figure: jawa-barat/cakupan/2019-01'
	);
});
