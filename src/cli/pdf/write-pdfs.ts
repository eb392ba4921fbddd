import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { PrintedPage } from './choose-pages.ts';

const AT_ONCE = 2;

/**
 * Prints pages of a running site into a folder: A4, except where a page sets the size of its sheets itself.
 * @returns the bytes written
 */
export async function writePdfs(
	browser: Browser,
	origin: string,
	pages: readonly PrintedPage[],
	folder: string
): Promise<number> {
	const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
	const open = pages.values();
	let bytes = 0;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			const page = await context.newPage();
			for (const { address, pdf } of open) {
				await show(page, origin + address);
				const path = join(folder, pdf);
				mkdirSync(dirname(path), { recursive: true });
				const made = await page.pdf({
					path,
					format: 'A4',
					preferCSSPageSize: true,
					printBackground: true,
					tagged: true,
					outline: true
				});
				bytes += made.length;
			}
		})
	);
	await context.close();
	return bytes;
}

/** A page that leaves out the typeface when it comes late is loaded again, now that it is at hand. */
async function show(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'load' });
	const isSet = await page.evaluate(() =>
		document.fonts.ready.then(() => document.fonts.check('1rem "Plus Jakarta Sans"'))
	);
	if (!isSet) await page.reload({ waitUntil: 'load' });
}
