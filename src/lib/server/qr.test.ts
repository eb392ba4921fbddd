import { render } from 'svelte/server';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { addressOf } from '#lib/address.ts';
import QrCode from '#lib/components/QrCode.svelte';
import { LANGS } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import { readCodes } from '../../../tests/read-codes.ts';
import { makeQrCode } from './qr.ts';
import { SITE_PAGES } from './site-pages.ts';

it.each(LANGS)('draws every address of a page so that a decoder reads it: %s', async (lang) => {
	const read: string[] = [];
	const addresses = SITE_PAGES.map((page) => SITE_ORIGIN + addressOf(page, lang));
	for (const address of addresses) {
		const { body } = render(QrCode, { props: { code: makeQrCode(address), lang } });
		const svg = body.slice(body.indexOf('<svg'));
		const drawn = svg
			.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
			.replace('<path', '<path stroke="black"');
		const png = new Resvg(drawn, { background: 'white', fitTo: { mode: 'zoom', value: 3 } })
			.render()
			.asPng();
		read.push(...(await readCodes(png)));
	}
	expect(read).toEqual(addresses);
});

it('names the address for those who cannot scan it', () => {
	const { body } = render(QrCode, {
		props: { code: makeQrCode('https://a.example/'), lang: 'id' }
	});
	expect(body).toContain('role="img" aria-label="Kode QR ke https://a.example/"');
});
