import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/temporary-folder.ts';
import { drawnBefore } from './drawn-before.ts';

test('drawn once for each making, and again when anything of it differs', async () => {
	const folder = temporaryFolder({});
	let drawn = 0;
	const draw = (...making: string[]) =>
		drawnBefore(making, async () => new Uint8Array([++drawn]), folder);
	expect([
		await draw('kasar', '<svg/>'),
		await draw('kasar', '<svg/>'),
		await draw('halus', '<svg/>'),
		await draw('kasar', '<svg />')
	]).toEqual([1, 1, 2, 3].map((byte) => new Uint8Array([byte])));
});
