import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { scriptsOf, tagsOf } from './html.ts';
import { EMBEDS, fileOf, FILES, PAGES, readSite } from './site.ts';

const PAGE_KILOBYTES = 40;
const SCRIPT_KILOBYTES = 8;
const WEIGHED = ['/', '/en/', '/jawa-barat/cakupan/', '/en/jawa-barat/cakupan/'];
/** Words that only these libraries' code holds. */
const BUILD_ONLY = ['geoMercator', 'fitExtent', 'topojson', 'papaparse', 'Papa.parse', 'd3-'];

for (const address of WEIGHED) {
	test(`${address} is light and needs nothing more to be painted`, async ({ page, baseURL }) => {
		const html = readSite(fileOf(address) ?? '');
		expect.soft(kilobytes(html), 'page').toBeLessThanOrEqual(PAGE_KILOBYTES);
		expect
			.soft(kilobytes(scriptsOf(html).join('\n')), 'scripts')
			.toBeLessThanOrEqual(SCRIPT_KILOBYTES);
		expect.soft(tagsOf(html, 'link').filter(({ rel }) => rel?.includes('stylesheet'))).toEqual([]);
		expect.soft(tagsOf(html, 'link').filter(({ rel }) => rel === 'modulepreload')).toEqual([]);
		expect.soft(tagsOf(html, 'script').filter(({ src }) => src)).toEqual([]);

		const asked: string[] = [];
		page.on('request', (request) => {
			const isIcon = /\.(ico|svg|png|webmanifest)$/.test(request.url());
			if (request.resourceType() !== 'font' && !isIcon) asked.push(request.url());
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		expect.soft(asked).toEqual([new URL(address, baseURL).href]);
	});
}

test('what only the build needs is in no file for the browser', () => {
	const files = FILES.filter((file) => file.endsWith('.js'));
	const code = [
		...files.map((file) => [file, readSite(file)] as const),
		...[...PAGES, ...EMBEDS].map(
			(address) => [address, scriptsOf(readSite(fileOf(address) ?? '')).join('\n')] as const
		)
	];
	const found = code.flatMap(([where, text]) =>
		BUILD_ONLY.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map(
			(word) => `${where}: ${word}`
		)
	);
	expect(found).toEqual([]);
});

test('no page asks for a script or a style of its own', () => {
	const asking = [...PAGES, ...EMBEDS].filter((address) => {
		const html = readSite(fileOf(address) ?? '');
		const styles = tagsOf(html, 'link').filter(({ rel }) => rel?.includes('stylesheet'));
		return styles.length > 0 || tagsOf(html, 'script').some(({ src }) => src);
	});
	expect(asking).toEqual([]);
});

function kilobytes(text: string): number {
	return gzipSync(text, { level: 9 }).length / 1000;
}
