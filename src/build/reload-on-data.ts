import type { Plugin } from 'vite';

/** Reloads the open page when a file under `data/` changes: Vite alone refreshes only the server's copy. */
export function reloadOnData(): Plugin {
	return {
		name: 'reload-on-data',
		apply: 'serve',
		hotUpdate: {
			order: 'post',
			handler({ file, server }) {
				if (this.environment.name !== 'ssr' || !file.includes('/data/')) return;
				setTimeout(() => server.environments.client.hot.send({ type: 'full-reload' }), 20);
			}
		}
	};
}
