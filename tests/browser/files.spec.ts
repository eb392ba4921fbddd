import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { listFiles } from '../../src/cli/list-files.ts';
import { styleAddressesOf, tagsOf, type Attributes } from './html.ts';
import { ONE_OF_EACH } from './embeds.ts';
import { EMBEDS, fileOf, FILES, langOf, PAGES, readSite } from './site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Svelte writes these its own way, all of them allowed.
		'doctype-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-inline-style': 'off',
		// A box that scrolls is a region with a name; a section would claim a place in the outline.
		'prefer-native-element': 'off',
		'long-title': 'off',
		// A slide's id is its number: what its address ends with.
		'valid-id': ['error', { relaxed: true }]
	}
});

for (const address of PAGES) {
	const html = readSite(fileOf(address) ?? '');
	const isPage = !address.endsWith('404.html');

	// The decks of the regions are long, and of one make.
	if (!/paparan\/(?!3204|3275)\d/.test(address)) {
		test(`${address} is sound HTML`, () => {
			expect(problemsIn(html)).toEqual([]);
		});
	}

	test(`${address} says what and where it is`, () => {
		expect(/<html[^>]* lang="([a-z]+)"/.exec(html)?.[1]).toBe(langOf(address));
		expect.soft(tagsOf(html, 'title')).not.toEqual([]);
		expect.soft(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim()).toBeTruthy();
		if (!isPage) return;
		const description = tagsOf(html, 'meta').find(({ name }) => name === 'description');
		expect.soft(description?.content?.length).toBeGreaterThan(40);
		const links = tagsOf(html, 'link');
		const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
		expect.soft(canonical).toEqual([SITE_ORIGIN + address]);
		expect.soft(alternatesOf(links)).toEqual(pairOf(address));
	});

	test(`${address} links only to what is there`, () => {
		expect(brokenLinks(address, html)).toEqual([]);
	});
}

for (const address of ONE_OF_EACH) {
	test(`${address} is sound HTML`, () => {
		expect(problemsIn(readSite(fileOf(address) ?? ''))).toEqual([]);
	});
}

test('every frame names its language and its page, is kept out of searches, and links only to what is there', () => {
	expect(EMBEDS.length).toBeGreaterThan(300);
	const wrong = EMBEDS.flatMap((address) => {
		const html = readSite(fileOf(address) ?? '');
		const robots = tagsOf(html, 'meta').find(({ name }) => name === 'robots')?.content;
		const [canonical = ''] = tagsOf(html, 'link').flatMap(({ rel, href }) =>
			rel === 'canonical' ? (href ?? '') : []
		);
		const page = new URL(canonical, 'https://none.example/');
		return [
			...(/<html[^>]* lang="([a-z]+)"/.exec(html)?.[1] === langOf(address) ? [] : ['language']),
			...(robots === 'noindex' ? [] : ['robots']),
			...(PAGES.includes(page.pathname) && langOf(page.pathname) === langOf(address)
				? []
				: [`canonical ${canonical}`]),
			...brokenLinks(address, html)
		].map((problem) => `${address}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});

test('every title and every description is said once in a language', () => {
	const seen = PAGES.filter((address) => !address.endsWith('404.html')).map((address) => {
		const html = readSite(fileOf(address) ?? '');
		return `${langOf(address)}: ${/<title>([^<]*)/.exec(html)?.[1] ?? ''}`;
	});
	expect(seen.filter((title, index) => seen.indexOf(title) !== index)).toEqual([]);
});

test('the sitemap lists every page and nothing else', () => {
	const listed = [...readSite('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, address]) => address
	);
	const pages = PAGES.filter((address) => !address.endsWith('404.html'));
	expect(listed.toSorted()).toEqual(pages.map((address) => SITE_ORIGIN + address).toSorted());
});

test('robots are told where the sitemap is', () => {
	expect(readSite('robots.txt')).toContain(`Sitemap: ${SITE_ORIGIN}/sitemap.xml`);
});

test('the data can be downloaded as it is', () => {
	const published = listFiles('data').filter((file) =>
		/(\.csv|\.topo\.json|README\.md)$/.test(file)
	);
	expect(published).toContain('statements.csv');
	for (const file of published) {
		expect.soft(FILES, file).toContain(`data/${file}`);
		expect.soft(readSite(`data/${file}`) === readFileSync(`data/${file}`, 'utf8'), file).toBe(true);
	}
});

/** What a validator finds, in words. */
function problemsIn(html: string): string[] {
	return validator
		.validateStringSync(html)
		.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)
		);
}

/** Language and address of the versions a page names. */
function alternatesOf(links: readonly Attributes[]): Record<string, string> {
	return Object.fromEntries(
		links
			.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang && hreflang !== 'x-default')
			.map(({ hreflang, href }) => [hreflang ?? '', href ?? ''])
	);
}

/** A page and its other language, both of which are there. */
function pairOf(address: string): Record<string, string> {
	const id = langOf(address) === 'en' ? address.slice('/en'.length) : address;
	const pair = { id, en: `/en${id}` };
	expect.soft([fileOf(pair.id), fileOf(pair.en)]).not.toContain(null);
	return { id: SITE_ORIGIN + pair.id, en: SITE_ORIGIN + pair.en };
}

function brokenLinks(from: string, html: string): string[] {
	const named = ['a', 'link', 'area', 'use', 'image'].flatMap((tag) =>
		tagsOf(html, tag).map(({ href }) => href)
	);
	const shown = ['img', 'script', 'source', 'iframe'].flatMap((tag) =>
		tagsOf(html, tag).map(({ src }) => src)
	);
	return [...named, ...shown, ...styleAddressesOf(html)].flatMap((link) => {
		const broken = link !== undefined && problemOf(link, from, html);
		return broken ? [`${link}: ${broken}`] : [];
	});
}

function problemOf(link: string, from: string, html: string): string | null {
	const url = new URL(link, SITE_ORIGIN + from);
	if (url.origin !== SITE_ORIGIN) return null;
	const file = fileOf(url.pathname);
	if (file === null) return 'no such file';
	if (!url.hash || !file.endsWith('.html')) return null;
	const target = file === fileOf(from) ? html : readSite(file);
	const id = decodeURIComponent(url.hash.slice(1));
	return target.includes(` id="${id}"`) ? null : 'no such place on that page';
}
