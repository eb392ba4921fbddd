import { EVERYTHING, headersOf, type HeaderRule, type HeaderSet } from './header-rules.ts';
import { HEADERS_FILE } from './headers-file.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Where the site stands, and for whom. */
export interface NginxOptions {
	/** The folder of the build on the server, absolute. */
	root: string;
	/** Values of `listen`, as nginx takes them. */
	listen: readonly string[];
	serverName: string;
}

/** What every path without a place of its own is sent as: nginx answers unknown addresses with it. */
const NOT_FOUND = '/404.html';

/** A whole `server` block with the headers of the rules. */
export function formatNginx(rules: readonly HeaderRule[], options: NginxOptions): string {
	const everywhere = rules.find(({ path }) => path === EVERYTHING)?.headers ?? {};
	return `# It names the scripts of one build: print it again after each, and reload.
server {
${options.listen.map((listen) => `	listen ${listen};`).join('\n')}
	server_name ${options.serverName};
	server_tokens off;
	root ${quote(options.root)};

	charset off;
	default_type application/octet-stream;
	types {
${Object.entries(MEDIA_TYPES)
	.map(([extension, type]) => `		${quote(type)} ${extension};`)
	.join('\n')}
	}

	# The files beside each text file, as they were built.
	gzip off;
	gzip_static on;
	gzip_proxied any;
	gzip_vary on;
	brotli_static on;

	absolute_redirect off;
	error_page 403 =404 ${NOT_FOUND};
	error_page 404 ${NOT_FOUND};
	error_page 405 @method;

	# A location with headers of its own drops these, and repeats them.
${headerLines(everywhere, 1)}

	if ($request_method !~ ^(GET|HEAD)$) {
		return 405;
	}
	location @method {
${headerLines({ ...everywhere, Allow: 'GET, HEAD' }, 2)}
		return 405;
	}

	# A page's address without its last slash.
	location @folder {
		if (-f $request_filename/index.html) {
			rewrite ^(.*)$ $1/ permanent;
		}
		return 404;
	}

	# Compressed files are not there by a name of their own.
	location ~ (\\.br|\\.gz|^/${HEADERS_FILE})$ {
		return 404;
	}

${placesOf(rules)
	.map(
		({ path, headers }) => `	location ${path} {
		try_files $uri \${uri}index.html @folder;
${headerLines(headers, 2)}
	}`
	)
	.join('\n\n')}
}
`;
}

/** The locations that differ from the one around them, the widest first. */
function placesOf(rules: readonly HeaderRule[]): HeaderRule[] {
	const places: (HeaderRule & { inside: string })[] = [
		{ path: '/', inside: '/', headers: headersOf(rules, NOT_FOUND) }
	];
	const paths = rules.map(({ path }) => path).filter((path) => path !== EVERYTHING);
	for (const path of paths.toSorted((a, b) => a.length - b.length)) {
		const isFolder = path.endsWith('*');
		const start = isFolder ? path.slice(0, -1) : path;
		const headers = headersOf(rules, isFolder ? `${start}any` : path);
		const around = places.findLast(({ inside }) => inside !== '' && start.startsWith(inside));
		if (JSON.stringify(around?.headers) === JSON.stringify(headers)) continue;
		places.push({
			path: isFolder ? start : `= ${start}`,
			inside: isFolder ? start : '',
			headers
		});
	}
	return places.map(({ path, headers }) => ({ path, headers }));
}

function headerLines(headers: HeaderSet, depth: number): string {
	return Object.entries(headers)
		.map(([name, value]) => `${'\t'.repeat(depth)}add_header ${name} ${quote(value)} always;`)
		.join('\n');
}

/** Text as nginx takes it. Throws on what it would read as more than text. */
function quote(text: string): string {
	if (/["$\\\n]/.test(text)) throw new Error(`nginx cannot take ${JSON.stringify(text)}`);
	return `"${text}"`;
}
