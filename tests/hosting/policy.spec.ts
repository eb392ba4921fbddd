import { expect, test } from '@playwright/test';
import { FILES, FIRST_OF_KIND } from '../browser/site.ts';
import { complaintsOf } from './complaints.ts';

/** In English the same scripts run: three pages stand for them. Embeds are put to the test where they live, in frames. */
const ENGLISH = ['/en/', '/en/jawa-barat/cakupan/', '/en/apa-yang-dibutuhkan/'];
const ADDRESSES = [...FIRST_OF_KIND].filter(
	(address) => !address.startsWith('/en/') || ENGLISH.includes(address)
);

for (const address of ADDRESSES) {
	test(`${address} works under its own policy`, async ({ page }) => {
		const complaints = await complaintsOf(page);
		await page.goto(address, { waitUntil: 'load' });
		await expect(page.locator('h1, h2').first()).toBeVisible();
		// What waits for the reader: menus, disclosures and forms.
		for (const summary of await page.locator('summary:visible').all()) await summary.click();
		await page.mouse.wheel(0, 10_000);
		// A panel draws its preview and loads its script.
		await expect(page.locator('[data-preview]:not(:has(iframe))')).toHaveCount(0);
		expect(complaints).toEqual([]);
	});
}

for (const ending of ['-teks.svg', '-garis.svg', '-1200x630.png']) {
	test(`an image *${ending} opens by its own address`, async ({ page }) => {
		const file = FILES.find((name) => name.startsWith('gambar/') && name.endsWith(ending));
		expect(file, 'the build holds none').toBeDefined();
		const complaints = await complaintsOf(page);
		await page.goto(`/${file}`, { waitUntil: 'load' });
		await expect(page.locator('svg, img').first()).toBeVisible();
		expect(complaints.filter((complaint) => !complaint.includes('/favicon.ico'))).toEqual([]);
	});
}

test('a script that no page of the build holds is refused', async ({ page }) => {
	const complaints = await complaintsOf(page);
	await page.goto('/');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "injected"';
		document.body.append(script);
		document.body.insertAdjacentHTML('beforeend', '<a id="x" onclick="document.title = 1">x</a>');
		document.getElementById('x')?.click();
	});
	await expect(page).not.toHaveTitle(/injected|^1$/);
	await expect
		.poll(() => complaints.filter((complaint) => complaint.startsWith('refused: script-src')))
		.toHaveLength(2);
});
