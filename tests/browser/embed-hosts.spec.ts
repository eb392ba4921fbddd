import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { KINDS, ONE_OF_EACH, readOembed } from './embeds.ts';
import { openHost, publish, slackOf } from './hosts.ts';
import { fileOf, FILES, readSite } from './site.ts';
import { discoverOembed, filterOembed } from './wordpress.ts';

const FRAME = `${SITE_ORIGIN}/embed/jawa-barat/cakupan/`;
const require = createRequire(import.meta.url);
const PYM = require.resolve('pym.js/dist/pym.v1.min.js');
const OPEN_RESIZER = require.resolve('@open-iframe-resizer/core');

test('pym.js gives a frame its height', async ({ page, context }) => {
	await publish(context);
	await openHost(page, '<div id="peta" style="width:600px"></div>');
	await page.addScriptTag({ path: PYM });
	await page.addScriptTag({ content: `new pym.Parent('peta', ${JSON.stringify(FRAME)}, {})` });
	const frame = page.locator('iframe');
	await expect(frame).toHaveAttribute('src', /childId=peta/);
	await expect.poll(async () => Math.abs(await slackOf(frame))).toBeLessThanOrEqual(1);
});

test('open-iframe-resizer gives a frame its height, at first and after a change', async ({
	page,
	context
}) => {
	await publish(context);
	await page.setViewportSize({ width: 960, height: 700 });
	await openHost(page, `<iframe src="${FRAME}" style="width:100%;border:0"></iframe>`);
	await page.addScriptTag({ path: OPEN_RESIZER });
	await page.evaluate('iframeResizer.initialize({}, "iframe")');
	const frame = page.locator('iframe');
	await expect.poll(async () => Math.abs(await slackOf(frame))).toBeLessThanOrEqual(1);
	await page.setViewportSize({ width: 320, height: 700 });
	await expect.poll(async () => Math.abs(await slackOf(frame))).toBeLessThanOrEqual(1);
});

for (const embed of ONE_OF_EACH) {
	test(`WordPress makes a quotation and a frame of ${embed}`, () => {
		const lang = embed.startsWith('/embed/en/') ? 'en' : 'id';
		const key = embed.replace(/^\/embed\/(en\/)?/, '').replace(/\/$/, '');
		const isOwnPage = !/peringkat|nasional\/(tren|segmen)/.test(key);
		const pages = isOwnPage ? [embed, embed.replace('/embed', '')] : [embed];
		const found = pages.map((page) => discoverOembed(readSite(fileOf(page) ?? '')));
		expect(new Set(found)).toEqual(new Set([`${SITE_ORIGIN}/oembed/${lang}/${key}.json`]));

		const answer = readOembed(`oembed/${lang}/${key}.json`);
		const html = filterOembed(answer, 's3cr3t');
		expect(html).toMatch(/^<blockquote class="wp-embedded-content" data-secret="s3cr3t"><a href=/);
		expect(html).toContain(`src="${SITE_ORIGIN}${embed}#?secret=s3cr3t"`);
		expect(html).toMatch(/<iframe[^>]* sandbox="allow-scripts"[^>]*><\/iframe>$/);
		expect(html).toMatch(/<iframe[^>]* title="[^"]+"/);
		expect(html).toMatch(/<iframe[^>]* scrolling="no"/);
	});
}

test('a frame in WordPress answers its secret with its height', async ({ page, context }) => {
	await publish(context);
	const html = filterOembed(readOembed(`oembed/id/${KINDS.areas}.json`), 'aB3dE');
	// As wp-embed.js: the secret must be that of the frame, and heights stay between 200 and 1000.
	await openHost(
		page,
		`<script>addEventListener('message', ({ data, source }) => {
			const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
			if (!frame || source !== frame.contentWindow || data.message !== 'height') return;
			frame.height = Math.min(1000, Math.max(200, ~~data.value));
			frame.dataset.answered = data.value;
		})</script>${html}`
	);
	const frame = page.locator('iframe');
	await expect(frame).toHaveAttribute('data-answered', /^\d+$/);
	expect(Math.abs(await slackOf(frame))).toBeLessThanOrEqual(1);
});

test('every oEmbed answer holds what its type needs, and names only what is there', () => {
	const files = FILES.filter((file) => /^oembed\/.*\.json$/.test(file));
	const embeds = FILES.filter((file) => /^embed\/.*index\.html$/.test(file));
	expect(files).toHaveLength(2 * embeds.length);
	const wrong = files.flatMap((file) => {
		const problems = file.endsWith('-foto.json') ? photoProblems(file) : richProblems(file);
		return problems.map((problem) => `${file}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});

function commonProblems(file: string, type: string): string[] {
	const answer = readOembed(file);
	const isText = (value: unknown) => typeof value === 'string' && value !== '';
	return [
		...(answer.version === '1.0' && answer.type === type ? [] : ['version or type']),
		...(isText(answer.title) && isText(answer.provider_name) && isText(answer.author_name)
			? []
			: ['names']),
		...(Number.isInteger(answer.width) && Number.isInteger(answer.height) ? [] : ['size']),
		...(Number.isInteger(answer.cache_age) ? [] : ['cache_age']),
		...(isText(answer.petajamsostek_alt) ? [] : ['alt']),
		...[answer.provider_url, answer.petajamsostek_data, answer.petajamsostek_license].flatMap(gone)
	];
}

function richProblems(file: string): string[] {
	const { html = '', height = 0, title = '', ...answer } = readOembed(file);
	const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
	return [
		...commonProblems(file, 'rich'),
		...(named.length === 2 ? [] : ['not one link and one frame']),
		...(html.includes(`height="${height}"`) && height >= 200 && height <= 1000 ? [] : ['height']),
		...(/[<>]/.test(title) ? ['title with tags'] : []),
		...(answer.thumbnail_width === 1200 && answer.thumbnail_height === 630 ? [] : ['thumbnail']),
		...[...named, answer.thumbnail_url].flatMap(gone)
	];
}

function photoProblems(file: string): string[] {
	const { url, width, height, title, petajamsostek_alt: alt } = readOembed(file);
	return [
		...commonProblems(file, 'photo'),
		...(width === 1200 && height === 630 ? [] : ['size']),
		...(title === alt ? [] : ['title is not the sentence']),
		...gone(url)
	];
}

/** The address, when the site does not have it. */
function gone(address: string | undefined): string[] {
	const isThere =
		address?.startsWith(`${SITE_ORIGIN}/`) && fileOf(new URL(address).pathname) !== null;
	return isThere ? [] : [`no ${address}`];
}
