import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Builds and prerenders the pages in a process of its own; rejects when that fails. */
export async function runVite(): Promise<void> {
	const vite = spawn(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, NODE_ENV: 'production' }
		}
	);
	const [code, signal] = (await once(vite, 'exit')) as [number | null, string | null];
	if (code !== 0) throw new Error(`vite build ended with ${signal ?? `exit code ${code}`}`);
}
