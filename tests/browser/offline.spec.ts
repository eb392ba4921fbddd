import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import {
	amountOf,
	formatEditionList,
	parseEditionList,
	type EditionList
} from '../../src/offline/edition-list.ts';
import { hashOf } from '../../src/offline/hash.ts';
import { expect, test, type OfflineSite } from './offline-site.ts';
import { FILES, fileOf, PAGES, readSite } from './site.ts';

const LIST = parseEditionList(readSite('luring.json'));
/** A page that a newer edition changes. */
const CHANGED = '/wilayah/3273/';
const OLD_TITLE = titleIn(readSite(fileOf(CHANGED) ?? ''));
const NEW_TITLE = 'Kota Bandung, terbitan baru';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

test('the list of what can be saved holds every page and no embed, and is under 15 MB', () => {
	const addresses = LIST.files.map(({ address }) => address);
	expect(PAGES.filter((page) => !addresses.includes(page))).toEqual([]);
	expect(addresses.filter((address) => /^\/(embed|oembed|gambar)/.test(address))).toEqual([]);
	expect(addresses.filter((address) => fileOf(address) === null)).toEqual([]);
	expect(amountOf(LIST.files).sent).toBeLessThan(15_000_000);
	const fonts = FILES.filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`);
	expect(addresses).toEqual(expect.arrayContaining(fonts));
});

test('every page has one place for the line on a saved copy', () => {
	const wrong = PAGES.filter(
		(page) => readSite(fileOf(page) ?? '').match(/ data-saved="\d{4}-\d\d"/g)?.length !== 1
	);
	expect(wrong).toEqual([]);
});

test('what was seen stays readable, and what was not says so', async ({ page, context, site }) => {
	await open(page, `${site.origin}/`);
	await hasWorker(page);
	await open(page, `${site.origin}/en/wilayah/3273/?wilayah=3273`);
	await isKept(page, ['/en/wilayah/3273/', '/en/luring/']);
	await cut(page, site);

	await open(page, `${site.origin}/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('37,4 juta');
	await expect(savedLine(page)).toHaveText(
		/^Angka sampai dengan Februari 2026\. Tersimpan di perangkat ini \d+ \S+ \d{4}/
	);
	await open(page, `${site.origin}/en/wilayah/3273/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kota Bandung');
	await expect(savedLine(page)).toHaveText(/^Figures up to February 2026\. Saved on this device/);
	await open(page, `${site.origin}/en/wilayah/3273`);
	await expect(page).toHaveURL(`${site.origin}/en/wilayah/3273/`);

	await open(page, `${site.origin}/wilayah/3204/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanpa jaringan');
	await expect(page.getByText('Halaman ini tidak tersimpan')).toContainText('/wilayah/3204/');
	await expect(page.getByRole('link', { name: /Kota Bandung/ })).toBeVisible();
	await open(page, `${site.origin}/en/wilayah/3204/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');

	// A frame is the server's alone.
	await expect(open(page, `${site.origin}/embed/jawa-barat/cakupan/`)).rejects.toThrow();
	site.answers = Infinity;
	await context.setOffline(false);
	await open(page, `${site.origin}/wilayah/3204/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kabupaten Bandung');
	await expect(savedLine(page)).toBeEmpty();
});

test('a frame brings no worker and stores nothing', async ({ page, site }) => {
	await page.goto(`${site.origin}/embed/jawa-barat/cakupan/`, { waitUntil: 'networkidle' });
	const stored = await page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		caches: await caches.keys(),
		entries: localStorage.length + sessionStorage.length
	}));
	expect(stored).toEqual({ workers: 0, caches: [], entries: 0 });
});

test('the whole site is saved, even after an interruption, and stays as it is until a newer edition is asked for', async ({
	context,
	site
}) => {
	let page = await context.newPage();

	await test.step('it says first what will be loaded', async () => {
		await open(page, `${site.origin}/simpan/`);
		const facts = page.locator('[data-save] dl');
		await expect(facts).toContainText(`${LIST.files.length} berkas`);
		await expect(facts).toContainText(/paling banyak \d+,\d MB diunduh/);
		await expect(facts).toContainText('Februari 2026');
		await expect(statusOf(page)).toHaveText(/^Belum disimpan/);
		await hasWorker(page);
	});

	await test.step('an interrupted save goes on where it was, in a new tab', async () => {
		site.sent.clear();
		site.answers = 100;
		await press(page, 'Simpan sekarang');
		await expect(statusOf(page)).toHaveText(/^Jaringan terputus.* Belum lengkap: \d+ dari/);
		await page.close();
		site.answers = Infinity;
		page = await context.newPage();
		await open(page, `${site.origin}/simpan/`);
		await expect(statusOf(page)).toHaveText(/^Belum lengkap: \d+ dari/);
		await press(page, 'Lanjutkan');
		await expect(statusOf(page)).toHaveText(/^Lengkap/);
		const repeated = LIST.files.filter(({ address }) => (site.sent.get(address) ?? 0) > 1);
		// What was on its way when the network went, and the page itself, which was opened again.
		expect(repeated.length).toBeLessThanOrEqual(8);
		expect(LIST.files.filter(({ address }) => !site.sent.has(address))).toEqual([]);
	});

	await test.step('without a network every page opens, also by typing its address', async () => {
		await cut(page, site);
		const opened = await page.evaluate(readAll, PAGES);
		const expected = PAGES.map((address) => [
			address,
			200,
			titleIn(readSite(fileOf(address) ?? ''))
		]);
		expect(opened).toEqual(expected);
		for (const [typed, where] of [
			['/', '/'],
			['/wilayah/3204', '/wilayah/3204/'],
			['/en/wilayah/3273?wilayah=3273', '/en/wilayah/3273/?wilayah=3273'],
			['/data/index.html', '/data/index.html']
		]) {
			await open(page, site.origin + typed);
			await expect(page).toHaveURL(site.origin + where);
			await expect(savedLine(page)).toHaveText(/\b2026\. (Tersimpan|Saved)/);
		}
		const { violations } = await new AxeBuilder({ page }).include('[data-saved]').analyze();
		expect(violations).toEqual([]);
		const answer = await page.goto(`${site.origin}/tidak/ada/`);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('link', { name: 'Wilayah' }).first()).toBeVisible();
		await page.getByRole('combobox', { name: /Cari wilayah/ }).fill('cimahi');
		await expect(page.getByRole('option', { name: /Cimahi/ })).toBeVisible();
	});

	await test.step('a newer edition is announced, and nothing changes by itself', async () => {
		const { list, html } = await newerEdition();
		site.changed.set('/luring.json', { type: 'application/json', text: formatEditionList(list) });
		site.changed.set(CHANGED, { type: 'text/html; charset=utf-8', text: html });
		site.answers = Infinity;
		await context.setOffline(false);
		await open(page, site.origin + CHANGED);
		await expect(savedLine(page).getByRole('link')).toHaveText(
			'Ada terbitan baru (1 Januari 2027): lihat dan pakai'
		);
		await expect(page).toHaveTitle(OLD_TITLE);
		await page.reload();
		await expect(page).toHaveTitle(OLD_TITLE);
	});

	await test.step('it is used only when it is asked for, and only what differs is loaded', async () => {
		const onScreen = page;
		page = await context.newPage();
		await open(page, site.origin + CHANGED);
		await savedLine(page).getByRole('link').click();
		await expect(statusOf(page)).toHaveText(/tetap dipakai.* 1 berkas berubah/);
		site.sent.clear();
		await press(page, 'Unduh dan pakai terbitan baru');
		await expect(statusOf(page)).toHaveText(/^Lengkap/);
		const loaded = LIST.files.filter(({ address }) => site.sent.has(address));
		expect(loaded.map(({ address }) => address)).toEqual([CHANGED]);
		await expect(onScreen).toHaveTitle(OLD_TITLE);
		await cut(page, site);
		await open(page, site.origin + CHANGED);
		await expect(page).toHaveTitle(NEW_TITLE);
		await expect(savedLine(page).getByRole('link')).toHaveCount(0);
	});

	await test.step('it can be removed', async () => {
		await open(page, `${site.origin}/simpan/`);
		await press(page, 'Hapus simpanan');
		await expect(statusOf(page)).toHaveText(/^Simpanan sudah dihapus/);
		const names = await page.evaluate(() => caches.keys());
		expect(names.filter((name) => name.startsWith('luring-terbitan'))).toEqual([]);
		await open(page, `${site.origin}/en/dapil/3/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
	});
});

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'load' });
}

async function press(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).click();
}

/** Waits until the worker stands behind this page, and has kept it. */
async function hasWorker(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await isKept(page, [new URL(page.url()).pathname]);
}

/** Waits until these addresses are in the browser's own store. */
async function isKept(page: Page, addresses: readonly string[]): Promise<void> {
	for (const address of addresses) {
		const found = () => page.evaluate(async (url) => !!(await caches.match(url)), address);
		await expect.poll(found, { message: address }).toBe(true);
	}
}

/** No network, for the browser and in truth. */
async function cut(page: Page, site: OfflineSite): Promise<void> {
	site.answers = 0;
	await page.context().setOffline(true);
}

function statusOf(page: Page): Locator {
	return page.locator('[data-save] [role=status]');
}

function savedLine(page: Page): Locator {
	return page.locator('[data-saved]');
}

function titleIn(html: string): string {
	return /<title>([^<]*)/.exec(html)?.[1] ?? '';
}

/** Runs in the page: address, status and title of each. */
async function readAll(addresses: readonly string[]): Promise<unknown[]> {
	return Promise.all(
		addresses.map(async (address) => {
			const answer = await fetch(address);
			const [, title] = /<title>([^<]*)/.exec(await answer.text()) ?? [];
			return [address, answer.status, title];
		})
	);
}

/** The edition after this one: one page says something else. */
async function newerEdition(): Promise<{ list: EditionList; html: string }> {
	const html = readSite(fileOf(CHANGED) ?? '').replace(/<title>[^<]*/, `<title>${NEW_TITLE}`);
	const hash = await hashOf(new TextEncoder().encode(html));
	const files = LIST.files.map((file) => (file.address === CHANGED ? { ...file, hash } : file));
	return { list: { ...LIST, edition: '2027-01-01-new', published: '2027-01-01', files }, html };
}
