import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts `from` in the place of `to`. Until the new one stands, the old one is only renamed. */
export function swapIn(from: string, to: string): void {
	const old = oldOf(to);
	rmSync(old, { recursive: true, force: true });
	if (existsSync(to)) renameSync(to, old);
	try {
		renameSync(from, to);
	} catch (error) {
		restore(to);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/** Takes back the old folder when a swap was cut short. */
export function restore(folder: string): void {
	const old = oldOf(folder);
	if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
}

function oldOf(folder: string): string {
	return `${folder}.old`;
}
