import { expect, test } from 'vitest';
import { isAnswered } from './answer.ts';

const ORIGIN = 'https://petajamsostek.example';
const ask = (address: string, init?: RequestInit) => new Request(ORIGIN + address, init);

test.each(['/', '/wilayah/3273/?wilayah=3273', '/cari.json', '/data/statements.csv'])(
	'%s is answered',
	(address) => expect(isAnswered(ask(address), ORIGIN)).toBe(true)
);

test.each([
	['a frame', ask('/embed/jawa-barat/cakupan/')],
	['a picture', ask('/gambar/id/jawa-barat/cakupan/latest-teks.svg')],
	['the list', ask('/luring.json')],
	['what is sent', ask('/', { method: 'POST' })],
	['what the server itself is asked for', ask('/', { cache: 'no-store' })],
	['another site', new Request('https://other.example/')]
])('%s is not', (_, request) => expect(isAnswered(request, ORIGIN)).toBe(false));
