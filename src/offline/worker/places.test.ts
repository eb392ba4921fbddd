import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

test.each([
	['/', ['/']],
	['/wilayah/3273/', ['/wilayah/3273/']],
	['/wilayah/3273', ['/wilayah/3273', '/wilayah/3273/ moved']],
	['/wilayah/3273/index.html', ['/wilayah/3273/']],
	['/index.html', ['/']],
	['/data/statements.csv', ['/data/statements.csv']]
])('%s is looked for at %j', (pathname, expected) => {
	const places = placesOf(pathname).map(
		({ address, moved }) => `${address}${moved ? ' moved' : ''}`
	);
	expect(places).toEqual(expected);
});
