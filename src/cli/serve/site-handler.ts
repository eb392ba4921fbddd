import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';

const NOT_FOUND = '404.html';
const PLAIN_TEXT = /\.(csv|md|txt)$/;
const TYPES = { csv: 'text/csv', md: 'text/markdown', txt: 'text/plain' } as const;

/** Answers from a folder of static files and from nowhere else; unknown addresses get its 404 page. */
export function siteHandler(folder: string): RequestListener {
	const root = resolve(folder);
	// `dev` looks at the disk for every request, so that a new build needs no restart.
	const serve = sirv(root, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const url = readUrl(request.url);
		if (url && isPageWithoutSlash(root, url.pathname)) {
			response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
			return;
		}
		serve(request, response, () => sendNotFound(root, response));
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	const extension = PLAIN_TEXT.exec(pathname)?.[1] as keyof typeof TYPES | undefined;
	if (extension) response.setHeader('Content-Type', `${TYPES[extension]};charset=utf-8`);
	if (pathname.startsWith('/_app/immutable/')) {
		response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
	}
}

function readUrl(text = '/'): URL | null {
	return URL.canParse(text, 'http://localhost') ? new URL(text, 'http://localhost') : null;
}

function isPageWithoutSlash(root: string, pathname: string): boolean {
	if (pathname.endsWith('/')) return false;
	const page = join(root, pathname, 'index.html');
	return page.startsWith(root + sep) && existsSync(page);
}

function sendNotFound(root: string, response: ServerResponse): void {
	const page = join(root, NOT_FOUND);
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
