import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect as baseExpect, test as base } from '@playwright/test';
import { siteHandler } from '../../src/cli/serve/site-handler.ts';

/** The built site on a server of its own, which can be cut off, counted, and be given other files. */
export interface OfflineSite {
	origin: string;
	/** How often each address was sent whole since the last count. */
	sent: Map<string, number>;
	/** Files that stand in the place of those of the build, by address. */
	changed: Map<string, { type: string; text: string }>;
	/** Answers so many requests more, and then none: connections are cut. Infinity: the network is there. */
	answers: number;
}

export const test = base.extend<{ site: OfflineSite }>({
	site: async ({}, use) => {
		const handle = siteHandler('build');
		const site: OfflineSite = {
			origin: '',
			sent: new Map(),
			changed: new Map(),
			answers: Infinity
		};
		const server = createServer((request, response) => {
			if (site.answers-- <= 0) return request.socket.destroy();
			const { pathname } = new URL(request.url ?? '', 'http://localhost');
			response.on('finish', () => site.sent.set(pathname, (site.sent.get(pathname) ?? 0) + 1));
			const other = site.changed.get(pathname);
			if (!other) return handle(request, response);
			response.writeHead(200, { 'Content-Type': other.type, 'Cache-Control': 'no-cache' });
			response.end(other.text);
		});
		site.origin = await listen(server);
		await use(site);
		server.closeAllConnections();
		server.close();
	}
});

async function listen(server: Server): Promise<string> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** Hundreds of files are stored between two sentences: a busy machine takes its time. */
export const expect = baseExpect.configure({ timeout: 30_000 });
