import { render } from 'svelte/server';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { beforeAll, expect, it } from 'vitest';
import { addressOf } from '#lib/address.ts';
import QrCode from '#lib/components/QrCode.svelte';
import { LANGS } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import { makeQrCode } from './qr.ts';
import { SITE_PAGES } from './site-pages.ts';

beforeAll(async () => {
	const decoder = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	await prepareZXingModule({
		overrides: { wasmBinary: new Uint8Array(await readFile(decoder)).buffer },
		fireImmediately: true
	});
});

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
		const codes = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
		read.push(...codes.map(({ text }) => text));
	}
	expect(read).toEqual(addresses);
});

it('names the address for those who cannot scan it', () => {
	const { body } = render(QrCode, {
		props: { code: makeQrCode('https://a.example/'), lang: 'id' }
	});
	expect(body).toContain('role="img" aria-label="Kode QR ke https://a.example/"');
});
