import { existsSync } from 'node:fs';

/** A browser to drive, and what it needs in its environment. */
export interface Chromium {
	executablePath: string;
	env: Record<string, string>;
}

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Runs as root, asks nothing of the network and draws text alike everywhere. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none',
	'--disable-lcd-text'
];

/** The browser that `CHROMIUM` names, else an installed one, else the one from npm. */
export async function findChromium(): Promise<Chromium> {
	const named = process.env.CHROMIUM;
	if (named === 'npm') return packagedChromium();
	if (named && !existsSync(named)) throw new Error(`CHROMIUM: ${named}: no such file`);
	const installed = named || INSTALLED.find((path) => existsSync(path));
	return installed ? { executablePath: installed, env: environment() } : packagedChromium();
}

/** Unpacks the browser from npm into the temporary folder, with the libraries a bare machine lacks. */
async function packagedChromium(): Promise<Chromium> {
	const before = process.env;
	// Only when this is set does the package unpack its libraries; it then points its process at them.
	process.env = { ...before, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		return { executablePath: await chromium.executablePath(), env: environment() };
	} finally {
		process.env = before;
	}
}

function environment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : []))
	);
}
