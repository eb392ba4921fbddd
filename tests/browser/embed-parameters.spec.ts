import type { Page } from '@playwright/test';
import { KINDS } from './embeds.ts';
import { expect, test } from './reader.ts';

const MAP = `/embed/${KINDS.areas}/`;
const WIDE = { width: 960, height: 1000 };
const REJECTED = (name: string) => `Parameter ‘${name}’ tidak dikenali; dipakai nilai bawaan.`;
const REJECTED_REGIONS = 'Parameter ‘wilayah’ tidak dikenali; ditampilkan semua wilayah.';

test.beforeEach(async ({ reader: { page } }) => {
	await page.setViewportSize(WIDE);
	await page.emulateMedia({ colorScheme: 'light' });
});

for (const codes of [['3273'], ['3204', '3273', '3275', '3276', '3205']]) {
	test(`wilayah outlines ${codes.length}, and the first fills the card`, async ({
		reader: { page }
	}) => {
		await page.goto(`${MAP}?wilayah=${codes.join()}`);
		expect(await outlined(page)).toEqual(codes.toSorted());
		await expect(rowOf(page, codes[0] ?? '')).toBeVisible();
		await expect(page.locator('tr[data-code]').filter({ visible: true })).toHaveCount(1);
		await expect(message(page)).toBeHidden();
	});
}

test('tampilan chooses the first view', async ({ reader: { page } }) => {
	for (const [view, name] of [
		['peta', 'Peta'],
		['peringkat', 'Peringkat'],
		['tabel', 'Tabel']
	] as const) {
		await page.goto(`${MAP}?tampilan=${view}`);
		await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
		await expect(page.locator('svg[role=img]')).toBeVisible({ visible: view === 'peta' });
		await expect(rowOf(page, '3273')).toBeVisible({ visible: view !== 'peta' });
	}
});

test('tema: light unless asked, dark, or as the reader has it', async ({ reader: { page } }) => {
	const isDark = async (query: string, colorScheme: 'light' | 'dark') => {
		await page.emulateMedia({ colorScheme });
		await page.goto(MAP + query);
		return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
	};
	expect.soft(await isDark('', 'dark')).toBe(false);
	expect.soft(await isDark('?tema=terang', 'dark')).toBe(false);
	expect.soft(await isDark('?tema=gelap', 'light')).toBe(true);
	expect.soft(await isDark('?tema=otomatis', 'light')).toBe(false);
	expect.soft(await isDark('?tema=otomatis', 'dark')).toBe(true);
});

test('latar=bening lets the host’s background through', async ({ reader: { page } }) => {
	const clear = 'rgba(0, 0, 0, 0)';
	await page.goto(`${MAP}?latar=padat`);
	await expect(page.locator('body')).not.toHaveCSS('background-color', clear);
	await page.goto(`${MAP}?latar=bening`);
	await expect(page.locator('body')).toHaveCSS('background-color', clear);
	await expect(page.locator('html')).toHaveCSS('background-color', clear);
});

test('kontrol=0 hides selectors, but the table stays reachable', async ({ reader: { page } }) => {
	await page.goto(`${MAP}?kontrol=0`);
	await expect(page.locator('label.peringkat')).toBeHidden();
	await expectEssentials(page);
	await page.locator('label.tabel').click();
	await expect(rowOf(page, '3273')).toBeVisible();
});

test('polos=1 hides title and lead only', async ({ reader: { page } }) => {
	await page.goto(`${MAP}?polos=1`);
	await expect(page.locator('header')).toBeHidden();
	await expect(page.locator('svg[role=img]')).toBeVisible();
	await expectEssentials(page);
});

test('target is marked on the scale', async ({ reader: { page } }) => {
	await page.goto(`${MAP}?target=60.5`);
	await expect(page.getByText('Target 60,5%')).toBeVisible();
	await page.goto(`/embed/en/${KINDS.areas}/?target=60.5`);
	await expect(page.getByText('Target 60.5%')).toBeVisible();
});

for (const [query, line] of [
	['wilayah=9999', REJECTED_REGIONS],
	['wilayah=3273&wilayah=3204', REJECTED_REGIONS],
	['wilayah=3204,3273,3275,3276,3277,3278', REJECTED_REGIONS],
	['tampilan=grafik', REJECTED('tampilan')],
	['tema=dark', REJECTED('tema')],
	['latar=bening&latar=bening', REJECTED('latar')],
	['kontrol=tidak', REJECTED('kontrol')],
	['polos=2', REJECTED('polos')],
	['target=101', REJECTED('target')],
	['tenggat=2026-13', REJECTED('tenggat')],
	['id=a%20b', REJECTED('id')],
	['tema=x&wilayah=1', `${REJECTED_REGIONS} ${REJECTED('tema')}`]
] as const) {
	test(`${query} falls back, and says so`, async ({ reader: { page } }) => {
		await page.goto(MAP);
		const plain = await page.locator('main').innerText();
		await page.goto(`${MAP}?${query}`);
		await expect(message(page)).toHaveText(line);
		const shown = await page.locator('main').innerText();
		const squeeze = (text: string) => text.replace(line, '').replace(/\s+/g, ' ');
		expect(squeeze(shown)).toBe(squeeze(plain));
		expect(await outlined(page)).toEqual([]);
	});
}

test('the line is in the frame’s language; names of others are ignored', async ({
	reader: { page }
}) => {
	await page.goto(`/embed/en/${KINDS.areas}/?wilayah=1`);
	await expect(message(page)).toHaveText(
		'Parameter ‘wilayah’ is not recognised; all regions are shown.'
	);
	await page.goto(`${MAP}?utm_source=surel&childId=peta&initialWidth=600`);
	await expect(message(page)).toBeHidden();
});

/** What no parameter hides. */
async function expectEssentials(page: Page): Promise<void> {
	await expect(page.getByText('Peserta aktif per 100 potensi tenaga kerja')).toBeVisible();
	await expect(page.locator('footer')).toContainText('Sumber:');
	await expect(page.getByRole('link', { name: 'petajamsostek.example' })).toBeVisible();
}

/** The regions with an outline of their own. */
async function outlined(page: Page): Promise<string[]> {
	const targets = await page
		.locator('use[data-outline=picked]')
		.evaluateAll((list) => list.map((use) => use.getAttribute('href') ?? ''));
	return [...new Set(targets.flatMap((href) => /\d{4}$/.exec(href)?.[0] ?? []))].toSorted();
}

function rowOf(page: Page, code: string) {
	return page.locator(`tr[data-code="${code}"]`);
}

function message(page: Page) {
	return page.getByRole('status');
}
