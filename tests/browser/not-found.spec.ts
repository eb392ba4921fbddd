import { expect, test } from '@playwright/test';

for (const [address, home] of [
	['/tidak/ada/di-sini/', '/'],
	['/wilayah/9999/', '/'],
	['/en/not/here/', '/en/']
] as const) {
	test(`${address} is not there, and the page says how to go on`, async ({ page }) => {
		const failed: string[] = [];
		page.on('response', (answer) => {
			if (answer.status() >= 400 && !answer.url().endsWith(address)) failed.push(answer.url());
		});
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator(`a[href="${home}"]`).first()).toBeVisible();
		expect(failed).toEqual([]);
	});
}
