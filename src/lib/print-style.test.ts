import { expect, it } from 'vitest';
import { cssText } from './print-style.ts';

it('keeps a text from ending its string or its style element', () => {
	expect(cssText('A "b" \\ </style>\nc')).toBe('"A \\22 b\\22  \\5c  \\3c /style>\\a c"');
	expect(cssText('Sumber: BPS, Sakernas Agustus 2017–2025; 14 pernyataan.')).toBe(
		'"Sumber: BPS, Sakernas Agustus 2017–2025; 14 pernyataan."'
	);
});
