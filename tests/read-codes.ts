import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const DECODER = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let decoder: Promise<unknown> | null = null;

/** What the QR codes in a picture say: read by another program than the one that draws them. */
export async function readCodes(png: Uint8Array): Promise<string[]> {
	decoder ??= prepareZXingModule({
		overrides: { wasmBinary: new Uint8Array(readFileSync(DECODER)).buffer },
		fireImmediately: true
	});
	await decoder;
	const codes = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
	return codes.map(({ text }) => text);
}
