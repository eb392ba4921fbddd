import { test as base, type Page } from '@playwright/test';

/** What went wrong while a page was read. */
export interface Trouble {
	/** Console errors, script errors and files that did not come. */
	errors: string[];
	/** Requests to any host but the site's own. */
	strangers: string[];
}

interface Reader {
	page: Page;
	trouble: Trouble;
}

/** One page for all tests of a worker: over a hundred pages are read, each in both colour schemes. */
export const test = base.extend<{ reader: Reader }, { sharedPage: Page }>({
	sharedPage: [
		async ({ browser }, use, { project }) => {
			const { baseURL, viewport, locale, contextOptions } = project.use;
			const page = await browser.newPage({ ...contextOptions, baseURL, viewport, locale });
			await use(page);
			await page.context().close();
		},
		{ scope: 'worker' }
	],
	reader: async ({ sharedPage, baseURL }, use) => {
		const trouble: Trouble = { errors: [], strangers: [] };
		const host = new URL(baseURL ?? '').host;
		sharedPage.removeAllListeners();
		sharedPage.on('console', (message) => {
			if (message.type() !== 'error') return;
			trouble.errors.push(`${message.text()} ${message.location().url}`);
		});
		sharedPage.on('pageerror', ({ message }) => trouble.errors.push(message));
		sharedPage.on('requestfailed', (request) => trouble.errors.push(`no answer: ${request.url()}`));
		sharedPage.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol.startsWith('http') && url.host !== host) trouble.strangers.push(url.href);
		});
		await use({ page: sharedPage, trouble });
		sharedPage.removeAllListeners();
	}
});

export { expect } from '@playwright/test';
