import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { FRAME_WIDTHS } from '../measure-frame.ts';
import { advertisedHeight, KINDS, ONE_OF_EACH } from './embeds.ts';
import { keptBy } from './hosts.ts';
import { scriptsOf } from './html.ts';
import { expect, test } from './reader.ts';
import { EMBEDS, fileOf, langOf, NO_FIGURE, readRows, readSite, REGIONS } from './site.ts';

const MAP_BYTES = 16_000;
const SCRIPT_BYTES = 2_000;
/** Choices of theme and width under which every kind of frame is read. */
const LOOKS = [
	{ query: '', width: 960 },
	{ query: '?tema=gelap', width: 320 }
] as const;

for (const address of ONE_OF_EACH) {
	test(`${address} needs nobody, keeps nothing and scrolls at no width`, async ({
		reader: { page, trouble },
		baseURL
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([
			new URL(address, baseURL).href
		]);
		expect(await keptBy(page.mainFrame())).toEqual(['']);
		await expect(page.locator('main')).toHaveCSS('touch-action', 'pan-y');

		const advertised = advertisedHeight(address);
		for (const width of FRAME_WIDTHS) {
			await page.setViewportSize({ width, height: advertised });
			const held = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.scrollHeight
			]);
			expect.soft(held, `${width} px`).toEqual([width, advertised]);
		}
		expect(trouble).toEqual({ errors: [], strangers: [] });
	});
}

for (const address of ONE_OF_EACH.filter((frame) => langOf(frame) === 'id')) {
	test(`${address} can be read by everyone`, async ({ reader: { page } }) => {
		for (const { query, width } of LOOKS) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address + query);
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.options({ resultTypes: ['violations'] })
				.analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`)
			);
			expect.soft(found, `${width} px ${query}`).toEqual([]);
		}
	});
}

test('choosing a region makes no frame taller than it says', async ({ reader: { page } }) => {
	const address = `/embed/${KINDS.areas}/`;
	const advertised = advertisedHeight(address);
	const tooTall: string[] = [];
	for (const width of [320, 511]) {
		await page.setViewportSize({ width, height: advertised });
		for (const code of ['3204', '3273', '3276', '3205', '3275']) {
			await page.goto(`${address}?wilayah=${code}`);
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			if (height > advertised) tooTall.push(`${code} at ${width} px: ${height}`);
		}
	}
	expect(tooTall).toEqual([]);
});

test('borders and the outline of a chosen region lie on its shape', async ({
	reader: { page }
}) => {
	await page.goto(`/embed/${KINDS.areas}/?wilayah=3205`);
	const boxOf = async (selector: string) => {
		const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? {};
		return [x, y, width, height].map((side) => side ?? 0);
	};
	/** By how much two boxes differ at most, px. An outline is as wide as its line. */
	const apart = async (one: string, other: string) => {
		const [a, b] = [await boxOf(one), await boxOf(other)];
		return Math.max(...a.map((side, index) => Math.abs(side - (b[index] ?? 0))));
	};
	expect((await boxOf('path[id$="-3205"]'))[2]).toBeGreaterThan(30);
	expect(await apart('use[href$="-3205"] >> nth=-1', 'path[id$="-3205"]')).toBeLessThan(12);
	expect(await apart('use[href$="-regions"]', 'g[id$="-regions"]')).toBeLessThan(12);
});

test('maps fit into the first packets, and their script is small', () => {
	const maps = EMBEDS.filter((address) => /jawa-barat|provinsi|dapil/.test(address));
	expect(maps.length).toBeGreaterThan(150);
	const heavy = maps.flatMap((address) => {
		const html = readSite(fileOf(address) ?? '');
		const [all, script] = [gzipped(html), gzipped(scriptsOf(html).join('\n'))];
		return all > MAP_BYTES || script > SCRIPT_BYTES ? [`${address}: ${all}, ${script}`] : [];
	});
	expect(heavy).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of ['id', 'en'] as const) {
		const root = lang === 'id' ? '/embed' : '/embed/en';
		for (const view of ['tabel', 'peringkat']) {
			test(`${root} tells of every region in the view ${view}`, async ({ page }) => {
				await page.goto(`${root}/${KINDS.areas}/`);
				await expect(page.locator('svg[role=img]')).toBeVisible();
				await page.locator(`label.${view}`).click();
				await expect(page.locator('svg[role=img]')).toBeHidden();
				const main = await page.locator('main').innerText();
				for (const { name = '', short_name = '' } of REGIONS)
					expect.soft(main.includes(short_name) || main.includes(name), name).toBe(true);
				expect(main.toLowerCase()).toContain(NO_FIGURE[lang]);
				expect(main).toContain(lang === 'id' ? '38,09%' : '38.09%');
			});
		}
	}

	test('a tap on the map outlines the region and shows its card', async ({ page }) => {
		await page.goto(`/embed/${KINDS.areas}/`);
		for (const [code, name, value] of [
			['3205', 'Garut', '20%'],
			['3214', 'Purwakarta', '55%']
		] as const) {
			await page.locator(`path[data-code="${code}"]`).click();
			const cards = page.locator('tbody tr:visible');
			await expect(cards).toHaveCount(1);
			await expect(cards).toContainText(name);
			await expect(cards).toContainText(value);
			await expect(page.locator(`path[data-code="${code}"]`)).toHaveCSS('stroke-width', '4px');
		}
	});

	for (const address of ONE_OF_EACH) {
		test(`${address} says what, when, by whom and where`, async ({ page }) => {
			await page.goto(address);
			const main = page.locator('main');
			await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(main).toContainText(/20\d\d/);
			await expect(main.locator('footer')).toContainText(
				langOf(address) === 'id' ? /Sumber|Batas/ : /Source|Boundaries/
			);
			const link = main.getByRole('link', { name: 'petajamsostek.example' });
			await expect(link).toBeVisible();
			await expect(link).toHaveAttribute('target', '_blank');
			await expect(link).toHaveAttribute('rel', 'noopener');
		});
	}

	test('a map says its classes', async ({ page }) => {
		await page.goto(`/embed/${KINDS.areas}/`);
		const main = page.locator('main');
		await expect(main.getByText('Peserta aktif per 100 potensi tenaga kerja')).toBeVisible();
		for (const text of ['20%', '30%', '40%', '50%', 'Belum ada angka publik'])
			await expect(main.getByText(text, { exact: true }).first()).toBeVisible();
	});

	test('a frame of provinces has all of them', async ({ page }) => {
		await page.goto(`/embed/${KINDS.provinces}/`);
		await page.locator('label.tabel').click();
		const provinces = readRows('regions.csv').filter(({ kind }) => kind === 'province');
		expect(provinces).toHaveLength(38);
		for (const { code = '' } of provinces)
			await expect.soft(page.locator(`tr[data-code="${code}"]`)).toBeVisible();
	});

	test('a region with labour figures names their survey', async ({ page }) => {
		for (const key of [KINDS.region, KINDS.regionWithout, KINDS.provinceWithBound]) {
			await page.goto(`/embed/${key}/`);
			await expect.soft(page.locator('footer'), key).toContainText('BPS, Sakernas');
		}
	});
});

function gzipped(text: string): number {
	return gzipSync(text, { level: 9 }).length;
}
