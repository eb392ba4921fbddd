import sharp from 'sharp';
import { expect, test } from 'vitest';
import { APP_ICONS, appIconAt } from './app-icons.ts';

test.each(APP_ICONS)('$file is a picture of its size', async ({ file, size, purpose }) => {
	const image = sharp((await appIconAt(file)) ?? undefined);
	expect(await image.metadata()).toMatchObject({ format: 'png', width: size, height: size });
	const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
	// A device cuts a maskable one itself: it has no corners of its own.
	expect(data[info.channels - 1]).toBe(purpose === 'maskable' ? 255 : 0);
});

test('no other picture is there', async () => {
	expect(await appIconAt('64.png')).toBeNull();
});
