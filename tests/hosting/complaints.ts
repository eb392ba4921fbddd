import type { Page } from '@playwright/test';

/** Everything a page complains of from now on: refused by its policy, failed, or warned of. */
export async function complaintsOf(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('requestfailed', (request) => complaints.push(`no answer: ${request.url()}`));
	await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (violation) => {
			const { effectiveDirective, blockedURI, sourceFile, lineNumber } = violation;
			(window as unknown as { complain: (text: string) => void }).complain(
				`refused: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`
			);
		});
	});
	return complaints;
}
