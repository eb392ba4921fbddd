import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../tests/chromium.ts';
import { listFiles } from './list-files.ts';
import { choosePages } from './pdf/choose-pages.ts';
import { writePdfs } from './pdf/write-pdfs.ts';
import { listenFrom } from './serve/listen-from.ts';
import { siteHandler } from './serve/site-handler.ts';

const BUILD = 'build';

/**
 * `npm run pdf`: every deck and every region's page as PDF, or those named, beside the meeting files of the build.
 * Needs a build and the browser of the tests.
 */
async function makePdfs(wanted: readonly string[]): Promise<void> {
	const pages = choosePages(listFiles(BUILD), wanted);
	const started = performance.now();
	const server = createServer(siteHandler(BUILD));
	const port = await listenFrom(server, 4750, '127.0.0.1');
	const { executablePath, env } = await findChromium();
	const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS });
	try {
		const bytes = await writePdfs(browser, `http://127.0.0.1:${port}`, pages, BUILD);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		console.log(
			`${BUILD}/berkas/pdf/: ${pages.length} PDFs, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`
		);
	} finally {
		await browser.close();
		server.close();
	}
}

try {
	await makePdfs(process.argv.slice(2));
} catch (error) {
	console.error(`pdf: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
