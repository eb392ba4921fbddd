import { once } from 'node:events';
import { createServer } from 'node:http';
import { test as base } from '@playwright/test';

/** A site of another origin that shows this page; gives its address. */
type Stranger = (body: string) => Promise<string>;

interface Hosting {
	/** Where nginx answers. */
	origin: string;
	stranger: Stranger;
}

export const test = base.extend<Hosting>({
	origin: async ({ baseURL }, use) => {
		await use(new URL(baseURL ?? '').origin);
	},
	stranger: async ({}, use) => {
		let page = '';
		const server = createServer((_, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
		});
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		await use(async (body) => {
			page = `<!doctype html><html lang="id"><title>Tuan rumah</title><body>${body}`;
			return `http://127.0.0.1:${port}/`;
		});
		server.closeAllConnections();
		server.close();
	}
});

export { expect } from '@playwright/test';
