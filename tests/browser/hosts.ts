import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import { SITE_ORIGIN } from '../../src/build/origin.js';
import { tagsOf } from './html.ts';
import { fileOf, readSite } from './site.ts';

/** A site of somebody else. */
export const HOST_ORIGIN = 'https://tuan.example';
export const AFTER = 'Paragraf sesudah gambar.';

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2'
};

/**
 * Lets the published address answer with the built site. `delay`: of the host script, ms.
 * @returns all that is asked of it, in order
 */
export async function publish(context: BrowserContext, delay = 0): Promise<string[]> {
	const asked: string[] = [];
	await context.route(`${SITE_ORIGIN}/**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		asked.push(pathname);
		const file = fileOf(pathname);
		if (file === null) return route.fulfill({ status: 404 });
		if (file === 'embed.v1.js') await new Promise((resolve) => setTimeout(resolve, delay));
		const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
		return route.fulfill({ path: `build/${file}`, contentType });
	});
	return asked;
}

/** Notes when something was loaded or shown in a page, and when a frame's height was last set, ms. */
const WATCH =
	'<script>shown=fitted=0;addEventListener("load",()=>{shown=performance.now()},true);' +
	'new MutationObserver((list)=>{if(list.some(({target})=>target.localName==="iframe"))fitted=performance.now()})' +
	'.observe(document,{subtree:true,attributeFilter:["style"]})</script>';

/** Opens a page of another site. `code`: what its author pasted, with a paragraph after it. */
export async function openHost(page: Page, code: string): Promise<void> {
	await page.route(`${HOST_ORIGIN}/**`, (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Tuan rumah</title><body style="margin:0">${WATCH}${code}<p id="after">${AFTER}</p></body></html>`
		})
	);
	await page.goto(`${HOST_ORIGIN}/`, { waitUntil: 'commit' });
}

/** The code of each kind in the panel of a page, as it stands there without script. */
export function snippetsOn(address: string): Record<string, string> {
	const html = readSite(fileOf(address) ?? '');
	const areas = [...html.matchAll(/<textarea[^>]*data-snippet="(\w+)"[^>]*>([^<]*)<\/textarea>/g)];
	return Object.fromEntries(areas.map(([, kind = '', code = '']) => [kind, unescapeHtml(code)]));
}

/** The code for a frame that fits, with parameters for it. */
export function fittingOn(address: string, query = ''): string {
	return (snippetsOn(address).fitting ?? '').replace(/(?<=<iframe src="[^"]*)(?=")/, query);
}

/** The code for a frame without the line of its script. */
export function withoutScript(code: string): string {
	return code.replace(/<script[^]*/, '');
}

/** How much taller a frame is than what it holds, px. */
export async function slackOf(frame: Locator): Promise<number> {
	const box = await frame.boundingBox();
	const held = await frame.contentFrame().locator('[data-embed]').boundingBox();
	return box && held ? box.height - Math.ceil(held.height) : NaN;
}

/** How long after it came or was shown the last frame of a page got its height, ms, by the clock of the page. */
export function delayOf(page: Page): Promise<number> {
	return page.evaluate('fitted ? fitted - shown : Infinity');
}

/** What a page keeps in the browser. */
export async function keptBy(frame: Frame): Promise<unknown[]> {
	return frame.evaluate(async () => [
		document.cookie,
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await indexedDB.databases()),
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations())
	]);
}

/** The attributes of the first tag of a name in some code. */
export function tagIn(code: string, name: string): Readonly<Record<string, string>> {
	return tagsOf(code, name)[0] ?? {};
}

export function unescapeHtml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
