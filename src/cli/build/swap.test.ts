import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { restore, swapIn } from './swap.ts';

const textOf = (folder: string) => readFileSync(join(folder, 'build/index.html'), 'utf8');

test('the new site takes the place of the old one and nothing else is left', () => {
	const folder = temporaryFolder({ 'site/index.html': 'new', 'build/index.html': 'old' });
	swapIn(join(folder, 'site'), join(folder, 'build'));
	expect(textOf(folder)).toBe('new');
	expect(existsSync(join(folder, 'build.old'))).toBe(false);
	expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('the first build needs no old site', () => {
	const folder = temporaryFolder({ 'site/index.html': 'new' });
	swapIn(join(folder, 'site'), join(folder, 'build'));
	expect(textOf(folder)).toBe('new');
});

test('the old site comes back when the new one cannot take its place', () => {
	const folder = temporaryFolder({ 'build/index.html': 'old' });
	expect(() => swapIn(join(folder, 'site'), join(folder, 'build'))).toThrow('ENOENT');
	expect(textOf(folder)).toBe('old');
});

test('a swap that was cut short is undone', () => {
	const folder = temporaryFolder({ 'build.old/index.html': 'old' });
	restore(join(folder, 'build'));
	expect(textOf(folder)).toBe('old');
});

test('an old site does not replace a newer one', () => {
	const folder = temporaryFolder({ 'build.old/index.html': 'old', 'build/index.html': 'new' });
	restore(join(folder, 'build'));
	expect(textOf(folder)).toBe('new');
});
