import { once } from 'node:events';
import type { Server } from 'node:http';

const TRIES = 20;

/** Listens on a port, or on the next one that is free; gives the port found. */
export async function listenFrom(server: Server, first: number, host: string): Promise<number> {
	for (let port = first; ; port++) {
		try {
			server.listen(port, host);
			await once(server, 'listening');
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken || port - first >= TRIES) throw error;
		}
	}
}
