import { expect, test } from '@playwright/test';
import { fileOf, readRows, readSite } from './site.ts';

test('a constituency outlines its regions, adds up people and averages no coverage', async ({
	page
}) => {
	await page.goto('/dapil/2/');
	const main = page.locator('main');
	await expect(page.locator('h1')).toHaveText('Dapil Jawa Barat II');
	await expect(main).toContainText('1 dari 2 wilayah punya angka cakupan.');
	await expect(main).toContainText('tidak dirata-rata');
	const outlined = await page
		.locator('[data-outline=picked]')
		.evaluateAll((uses) => [...new Set(uses.map((use) => use.getAttribute('href')))]);
	expect(outlined).toEqual(['#dapil-3204', '#dapil-3217']);

	const own = readRows('labour-force.csv').filter(
		({ region_code = '', year }) => ['3204', '3217'].includes(region_code) && year === '2025'
	);
	const sumOf = (...columns: string[]) =>
		own.reduce(
			(sum, row) => sum + columns.reduce((part, column) => part + Number(row[column]), 0),
			0
		);
	const employed = sumOf('employed');
	const informal = employed - sumOf('employer_with_permanent', 'employee');
	const dots = (value: number) => value.toLocaleString('id-ID');
	const sum = page.locator('tfoot tr');
	await expect(sum).toContainText(dots(sumOf('labour_force')));
	await expect(sum).toContainText(dots(informal));
	await expect(sum).toContainText(`${((100 * informal) / employed).toFixed(1).replace('.', ',')}%`);
});

test('the list names each of the 27 in one of 11 constituencies', async ({ page }) => {
	await page.goto('/en/dapil/');
	const items = page.locator('main li');
	await expect(items).toHaveCount(11);
	for (const { name = '' } of readRows('regions.csv').filter(
		({ parent_code }) => parent_code === '32'
	))
		expect(
			await items.filter({ hasText: new RegExp(`${name}(,| and|\\s|$)`) }).count(),
			name
		).toBeGreaterThan(0);
});

test('completeness agrees with the coverage map, and asks only for what is missing', async ({
	page
}) => {
	await page.goto('/data/kelengkapan/');
	await expect(page.locator('tbody tr')).toHaveCount(27);
	await expect(page.locator('tbody .published[data-topic=coverage]')).toHaveCount(14);
	await expect(page.locator('tbody .published[data-topic=labour]')).toHaveCount(27);
	await expect(page.locator('tbody .published[data-topic=pasar]')).toHaveCount(0);
	await expect(page.locator('tbody tr[data-code="3204"] [data-topic=potential]')).toContainText(
		'perlu dicek'
	);
	const bandung = page.locator('#minta-3273');
	await expect(bandung).toContainText('Mohon BPJS Ketenagakerjaan menyampaikan untuk Kota Bandung');
	await expect(bandung).not.toContainText('jumlah peserta aktif');
	await expect(page.locator('#minta-3278')).toContainText('5%, Desember 2021');
	await expect(page.locator('main')).toContainText('untuk satu daerah pun');
});

for (const lang of ['', '/en']) {
	test(`${lang}/perubahan/ begins with the first release, and its feed is sound`, async ({
		page
	}) => {
		await page.goto(`${lang}/perubahan/`);
		const first = page.locator('#catatan-2026-11-22-1');
		await expect(first).toContainText(String(readRows('statements.csv').length));
		const link = page.locator('link[type="application/atom+xml"]');
		await expect(link).toHaveAttribute('href', `${lang}/perubahan.atom`);

		const text = readSite(fileOf(`${lang}/perubahan.atom`) ?? '');
		const feed = await page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			const needed = ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name'];
			const inEntry = ['entry > id', 'entry > title', 'entry > updated', 'entry > content'];
			return {
				broken: parsed.querySelector('parsererror') !== null,
				missing: [...needed, ...inEntry].filter((one) => !parsed.querySelector(one)?.textContent),
				entries: parsed.querySelectorAll('entry').length
			};
		}, text);
		expect(feed).toEqual({
			broken: false,
			missing: [],
			entries: readRows('changes.csv').length
		});
	});
}

test('a worker reads the limits of the programmes and who can answer', async ({ page }) => {
	await page.goto('/terlindungi/');
	const main = page.locator('main');
	await expect(main).toContainText('BPU tidak punya JP');
	await expect(main).toContainText('41,56 juta');
	await expect(main).toContainText('hanya melalui kanal BPJS Ketenagakerjaan sendiri');
	const costs = page.locator('li').filter({ hasText: 'Sumber:' });
	await expect(costs).toHaveCount(readRows('contributions.csv').length);
	await expect(costs.first()).toContainText('Rp16.800 per bulan');
});
