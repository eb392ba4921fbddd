import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { FILES, fileOf, langOf, PAGES, readSite } from './site.ts';

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
	'1200x630.png': [1200, 630],
	'1920x1080.png': [1920, 1080],
	'1200x1200.png': [1200, 1200],
	'a4-300dpi.png': [2480, 1754]
};
const PICTURES = FILES.filter((file) => file.startsWith('gambar/'));
const LATEST = /^gambar\/(id|en)\/(.+)\/latest-1200x630\.png$/;

/** The figures with pictures, in a language. */
function figuresIn(lang: string): string[] {
	return PICTURES.flatMap((file) => {
		const [, own, figure] = LATEST.exec(file) ?? [];
		return own === lang && figure ? [figure] : [];
	});
}

function readText(file: string): string {
	return readFileSync(join('build', file), 'utf8');
}

/** The content of a page's `<meta>`, as a browser reads it. */
function metaOf(html: string, name: string): string | undefined {
	const tag = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html);
	return tag?.[1]?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

test('every map, gauge, ranking, region and constituency has all its pictures in both languages', () => {
	const figures = figuresIn('id');
	expect(figures).toEqual(figuresIn('en'));
	expect(figures).toEqual(
		expect.arrayContaining([
			'jawa-barat/cakupan',
			'jawa-barat/selisih',
			'jawa-barat/peringkat',
			'nasional/provinsi',
			'nasional/cakupan',
			'nasional/tren',
			'nasional/segmen',
			'wilayah/3273',
			'wilayah/32',
			'dapil/1'
		])
	);
	const missing = ['id', 'en'].flatMap((lang) =>
		figures.flatMap((figure) =>
			[...Object.keys(SIZES), 'teks.svg', 'garis.svg']
				.map((file) => `gambar/${lang}/${figure}/latest-${file}`)
				.filter((file) => !PICTURES.includes(file))
		)
	);
	expect(missing).toEqual([]);
});

test('every picture opens and has the size in its name', async () => {
	const wrong: string[] = [];
	for (const file of PICTURES.filter((name) => name.endsWith('.png'))) {
		const [, size = ''] = /-(\d+x\d+\.png|a4-300dpi\.png)$/.exec(file) ?? [];
		const { width, height } = await sharp(join('build', file)).metadata();
		if (SIZES[size]?.[0] !== width || SIZES[size]?.[1] !== height) wrong.push(file);
	}
	expect(wrong).toEqual([]);
});

test('every page has a card, whose words are the figure’s own sentence', () => {
	const poor: string[] = [];
	for (const page of PAGES.filter((address) => !address.includes('404'))) {
		const html = readSite(fileOf(page) ?? '');
		const card = new URL(metaOf(html, 'og:image') ?? 'https://none.example/');
		const file = fileOf(card.pathname);
		const alt = metaOf(html, 'og:image:alt') ?? '';
		const [body = ''] = /<body[^]*/.exec(html) ?? [];
		const text = body.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
		const isOwn = card.pathname.includes(
			page.replace(/^\/en\//, '/').replace(/\/\d{4}(-\d\d)?\/$/, '/')
		);
		const hasCard =
			file !== null &&
			card.pathname.startsWith(`/gambar/${langOf(page)}/`) &&
			card.pathname.endsWith('1200x630.png') &&
			metaOf(html, 'twitter:card') === 'summary_large_image' &&
			metaOf(html, 'og:image:width') === '1200' &&
			metaOf(html, 'og:locale') === (langOf(page) === 'id' ? 'id_ID' : 'en_GB');
		if (!hasCard || alt === '' || (isOwn && !text.includes(alt))) poor.push(`${page} ${alt}`);
	}
	expect(poor).toEqual([]);
});

test('a page of a past month has that month’s card', () => {
	const html = readSite('jawa-barat/cakupan/2025-07/index.html');
	expect(metaOf(html, 'og:image')).toMatch(
		/\/gambar\/id\/jawa-barat\/cakupan\/2025-07-1200x630\.png$/
	);
});

test('outlines hold no text; text holds title, time, source and address', () => {
	const svgs = PICTURES.filter((file) => file.endsWith('-garis.svg'));
	expect(svgs.filter((file) => /<text|<tspan/.test(readText(file)))).toEqual([]);
	const words = readText('gambar/id/jawa-barat/cakupan/latest-teks.svg')
		.replace(/<\/text><text/g, '</text> <text')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ');
	expect(words).toContain('Cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat');
	expect(words).toContain('Sampai November 2025');
	expect(words).toContain('Sumber: 14 pernyataan publik');
	expect(words).toContain('CC BY 3.0 IGO');
	expect(words).toMatch(/\S+\/jawa-barat\/cakupan\//);
});

test('a browser draws each kind of picture', async ({ page }) => {
	await page.goto('/data/');
	const broken = await page.evaluate(
		async (addresses) => {
			const loaded = await Promise.all(
				addresses.map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode().catch(() => undefined);
					return image.naturalWidth > 0 ? [] : [src];
				})
			);
			return loaded.flat();
		},
		['1200x630.png', 'a4-300dpi.png', 'teks.svg', 'garis.svg'].map(
			(file) => `/gambar/en/jawa-barat/selisih/latest-${file}`
		)
	);
	expect(broken).toEqual([]);
});
