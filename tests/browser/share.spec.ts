import { expect, test, type Page } from '@playwright/test';
import { expectChosen, radioOf } from './figure.ts';

const MAP = '/jawa-barat/cakupan/';

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the link of a map carries the chosen region', async ({ page, baseURL }) => {
		await page.goto(MAP);
		await copy(page, 'Salin tautan');
		expect(await copied(page)).toBe(new URL(MAP, baseURL).href);
		await radioOf(page, '3273').check({ force: true });
		await expectChosen(page, '3273', 'Kota Bandung');
		await copy(page, 'Salin tautan');
		await expect(control(page).getByRole('status')).toHaveText('Tautan disalin.');
		expect(await copied(page)).toBe(new URL(`${MAP}?wilayah=3273`, baseURL).href);
	});

	test('the sentence of a chosen region has figure, date, source and address', async ({ page }) => {
		await page.goto(`${MAP}?wilayah=3273`);
		await copy(page, 'Salin kalimat');
		await expect(control(page).getByRole('status')).toHaveText('Kalimat disalin.');
		expect(await copied(page)).toMatch(
			/^Cakupan Kota Bandung 36,43% \(28 Juli 2025\).* Sumber: .+\. http.*\?wilayah=3273$/
		);
	});

	test('the sentence of the whole map says its source too', async ({ page }) => {
		await page.goto('/en/jawa-barat/pekerja-informal/');
		await copy(page, 'Copy sentence');
		await expect(control(page).getByRole('status')).toHaveText('Sentence copied.');
		expect(await copied(page)).toMatch(/BPS.*http.*\/en\/jawa-barat\/pekerja-informal\/$/);
	});

	for (const [code, pattern] of [
		['3273', /^Cakupan Kota Bandung 36,43%.* Sumber: .+\. http.*\/wilayah\/3273\/$/],
		['3217', /^Kabupaten Bandung Barat: belum ada angka publik[^.]*\. http.*\/wilayah\/3217\/$/]
	] as const) {
		test(`the page of ${code} gives its sentence`, async ({ page }) => {
			await page.goto(`/wilayah/${code}/`);
			await copy(page, 'Salin kalimat');
			await expect(control(page).getByRole('status')).toHaveText('Kalimat disalin.');
			expect(await copied(page)).toMatch(pattern);
		});
	}
});

test('where copying is refused the text stands there to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.goto('/wilayah/3273/');
	await copy(page, 'Salin tautan');
	await expect(control(page).getByRole('status')).toContainText('/wilayah/3273/');
});

test('a browser that can share is asked to', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data }))
		});
	});
	await page.goto(`${MAP}?wilayah=3273`);
	await control(page).getByRole('button', { name: 'Bagikan…' }).click();
	const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
	expect(shared.text).toContain('Kota Bandung 36,43%');
	expect(shared.url).toContain('?wilayah=3273');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is offered that would not work', async ({ page }) => {
		for (const address of [MAP, '/wilayah/3273/']) {
			await page.goto(address);
			await expect(page.getByRole('button', { name: 'Salin tautan' })).toHaveCount(0);
		}
	});
});

function control(page: Page) {
	return page
		.getByRole('group', { name: 'Bagikan' })
		.or(page.getByRole('group', { name: 'Share' }));
}

async function copy(page: Page, name: string) {
	await control(page).getByRole('button', { name }).click();
	await expect(control(page).getByRole('status')).not.toBeEmpty();
}

function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
