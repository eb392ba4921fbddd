import { expect, test } from 'vitest';
import { textOf } from './share.ts';

const SENTENCE = 'Cakupan Kota Bandung 36,43% (28 Juli 2025).';
const ADDRESS = 'https://petajamsostek.example/wilayah/3273/';

test('a sentence goes with its source and address', () => {
	expect(textOf({ sentence: SENTENCE, source: 'Sumber: Pemkot.', address: ADDRESS })).toBe(
		`${SENTENCE} Sumber: Pemkot. ${ADDRESS}`
	);
});

test('what has no source says none', () => {
	expect(textOf({ sentence: SENTENCE, source: '', address: ADDRESS })).toBe(
		`${SENTENCE} ${ADDRESS}`
	);
});
