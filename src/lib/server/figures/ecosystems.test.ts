import { expect, test } from 'vitest';
import { makeEcosystems, makeProgrammes } from './ecosystems.ts';

const groupOf = (name: string) => makeEcosystems('id').find((group) => group.name === name);

test('an ecosystem shows what was published for the nation, newest first', () => {
	expect(groupOf('UMKM')?.lines[0]).toMatchObject({ value: '17,5 juta orang' });
	expect(groupOf('Pekerja rentan')?.lines.map(({ value }) => value)).toContain('30,85 juta orang');
});

test('where nothing was published, nothing is filled in', () => {
	expect(groupOf('Pasar')?.lines).toEqual([]);
	expect(groupOf('E-commerce')?.lines).toEqual([]);
});

test('programmes come from one month', () => {
	const programmes = makeProgrammes('en');
	expect(programmes?.note).toContain('March 2024');
	expect(programmes?.parts.map(({ text }) => text)).toEqual([
		'26.64 million',
		'26.64 million',
		'17.75 million',
		'14.45 million',
		'13.65 million'
	]);
});
