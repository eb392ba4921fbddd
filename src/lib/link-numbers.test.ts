import { expect, it } from 'vitest';
import { linkNumber, listLinks } from './link-numbers.ts';

it('numbers each address outside the site once', () => {
	const list = listLinks([
		'https://b.example/',
		'/wilayah/3273/',
		'',
		undefined,
		'https://a.example/',
		'https://b.example/'
	]);
	expect(list).toEqual(['https://b.example/', 'https://a.example/']);
	expect(linkNumber(list, 'https://a.example/')).toBe(2);
	expect(linkNumber(list, '/wilayah/3273/')).toBeUndefined();
});
