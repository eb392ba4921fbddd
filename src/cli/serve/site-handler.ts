import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersOf, type HeaderRule, type HeaderSet } from '../../hosting/header-rules.ts';
import { HEADERS_FILE, parseHeadersFile } from '../../hosting/headers-file.ts';
import { mediaTypeOf } from '../../hosting/media-types.ts';

const NOT_FOUND = '404.html';

/**
 * Answers from a folder of static files and from nowhere else, with the headers that its
 * `_headers` file asks for; unknown addresses get its 404 page.
 */
export function siteHandler(folder: string): RequestListener {
	const root = resolve(folder);
	// `dev` looks at the disk for every request, so that a new build needs no restart.
	const serve = sirv(root, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
	return (request, response) => {
		const url = readUrl(request.url);
		const rules = readRules(root);
		setAll(response, headersOf(rules, url?.pathname ?? '/'));
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (url && isPageWithoutSlash(root, url.pathname)) {
			response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
			return;
		}
		const notFound = () => sendNotFound(root, rules, response);
		if (url?.pathname === `/${HEADERS_FILE}`) notFound();
		else serve(request, response, notFound);
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	const type = mediaTypeOf(pathname.endsWith('/') ? 'index.html' : pathname);
	if (type) response.setHeader('Content-Type', type);
}

function setAll(response: ServerResponse, headers: HeaderSet): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function readRules(root: string): HeaderRule[] {
	const file = join(root, HEADERS_FILE);
	return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function readUrl(text = '/'): URL | null {
	return URL.canParse(text, 'http://localhost') ? new URL(text, 'http://localhost') : null;
}

function isPageWithoutSlash(root: string, pathname: string): boolean {
	if (pathname.endsWith('/')) return false;
	const page = join(root, pathname, 'index.html');
	return page.startsWith(root + sep) && existsSync(page);
}

function sendNotFound(root: string, rules: readonly HeaderRule[], response: ServerResponse): void {
	const page = join(root, NOT_FOUND);
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	setAll(response, headersOf(rules, `/${NOT_FOUND}`));
	response.writeHead(404, { 'Content-Type': mediaTypeOf(NOT_FOUND) });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
