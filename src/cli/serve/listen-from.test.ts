import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listenFrom } from './listen-from.ts';

test('the next port is taken when one is in use', async () => {
	const [first, second] = [createServer(), createServer()];
	onTestFinished(() => [first, second].forEach((server) => void server.close()));
	const port = await listenFrom(first, 0, '127.0.0.1');
	expect(await listenFrom(second, port, '127.0.0.1')).toBeGreaterThan(port);
});

test('any other failure is told', async () => {
	await expect(listenFrom(createServer(), 0, '203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL');
});
