import { FILES, PAGES } from '../browser/site.ts';
import { PERMISSIONS } from '../../src/hosting/policies.ts';
import { ask, type Answer } from './ask.ts';
import { expect, test } from './hosting.ts';

/** Written out from the contract, not taken from the rules that are put to the test. */
const EVERYWHERE = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'strict-transport-security': 'max-age=31536000',
	'permissions-policy': PERMISSIONS
};
const NEVER = { 'x-frame-options': undefined, 'set-cookie': undefined };
const OPEN = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
};
const CLOSED = {
	'access-control-allow-origin': undefined,
	'cross-origin-resource-policy': undefined
};

interface Kind {
	name: string;
	includes: (address: string) => boolean;
	promised: Readonly<Record<string, string | undefined>>;
}

const isPage = (address: string) => PAGES.includes(address);
const KINDS: readonly Kind[] = [
	{
		name: 'embeds',
		includes: (address) => address.startsWith('/embed/'),
		promised: { ...OPEN, 'cache-control': 'public, max-age=300' }
	},
	{
		name: "the host's script",
		includes: (address) => address === '/embed.v1.js',
		promised: { ...OPEN, 'cache-control': 'public, max-age=86400' }
	},
	{
		name: 'oEmbed answers',
		includes: (address) => address.startsWith('/oembed/'),
		promised: { ...OPEN, 'cache-control': 'public, max-age=3600' }
	},
	{
		name: 'images of figures',
		includes: (address) => address.startsWith('/gambar/'),
		promised: { ...OPEN, 'cache-control': 'public, max-age=3600' }
	},
	{
		name: 'data',
		includes: (address) =>
			address === '/data.json' || (address.startsWith('/data/') && !isPage(address)),
		promised: { ...OPEN, 'cache-control': 'no-cache', 'content-security-policy': undefined }
	},
	{
		name: 'files named by their content',
		includes: (address) => address.startsWith('/_app/immutable/'),
		promised: {
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	},
	{
		name: 'pages about the data',
		includes: (address) => address.startsWith('/data/') && isPage(address),
		promised: { ...OPEN, 'cache-control': 'no-cache', 'cross-origin-opener-policy': 'same-origin' }
	},
	{
		name: 'everything else',
		includes: () => true,
		promised: {
			...CLOSED,
			'cache-control': 'no-cache',
			'cross-origin-opener-policy': 'same-origin'
		}
	}
];

const ADDRESSES = FILES.filter((file) => !/\.(br|gz)$/.test(file) && file !== '_headers').map(
	(file) => '/' + file.replace(/(^|\/)index\.html$/, '$1')
);
const kindOf = (address: string) => KINDS.find(({ includes }) => includes(address));

for (const kind of KINDS) {
	test(`${kind.name} are sent as promised, every one of them`, async ({ origin }) => {
		const addresses = ADDRESSES.filter((address) => kindOf(address) === kind);
		expect(addresses, 'the build holds none').not.toEqual([]);
		const problems: string[] = [];
		for (const address of addresses) {
			const answer = await ask(origin, address, { method: 'HEAD' });
			const promised = { ...EVERYWHERE, ...kind.promised, ...NEVER };
			for (const [name, value] of Object.entries(promised)) {
				const sent = answer.headers[name]?.toString();
				if (sent !== value) problems.push(`${address} ${name}: ${sent}, promised: ${value}`);
			}
			if (answer.status !== 200) problems.push(`${address}: ${answer.status}`);
			problems.push(...sentTwice(answer).map((name) => `${address} ${name}: twice`));
		}
		expect(problems).toEqual([]);
	});
}

for (const [extension, type] of Object.entries({
	atom: 'application/atom+xml; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	md: 'text/markdown; charset=utf-8',
	png: 'image/png',
	ris: 'application/x-research-info-systems; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml; charset=utf-8'
})) {
	const files = FILES.filter((file) => file.endsWith(`.${extension}`));
	if (files.length === 0) continue;
	test(`.${extension} is called ${type}`, async ({ origin }) => {
		for (const file of [files[0] ?? '', files.at(-1) ?? '']) {
			expect((await ask(origin, `/${file}`)).headers['content-type'], file).toBe(type);
		}
	});
}

test('no file is of a type that the server does not know', async ({ origin }) => {
	const first = new Map(
		ADDRESSES.map((address) => [/\.[^./]+$/.exec(address)?.[0] ?? '', address])
	);
	for (const address of first.values()) {
		const { headers } = await ask(origin, address, { method: 'HEAD' });
		expect(headers['content-type'], address).not.toBe('application/octet-stream');
	}
});

/** What securityheaders.com, the HTTP Observatory and their like look at. */
for (const address of ['/', '/en/', '/jawa-barat/cakupan/', '/data/', '/404.html', '/tidak/ada/']) {
	test(`${address} passes a check of its security`, async ({ origin }) => {
		const { headers } = await ask(origin, address);
		const policy = directivesOf(headers['content-security-policy']);
		expect(policy['default-src']).toEqual(["'none'"]);
		expect(policy['script-src']?.[0]).toBe("'self'");
		expect(policy['script-src']?.slice(1).join(' ')).toMatch(/^('sha256-[\w+/]{43}=' ?)+$/);
		expect(policy['frame-ancestors']).toEqual(["'self'"]);
		expect(policy['base-uri']).toEqual(["'none'"]);
		expect(policy['form-action']).toEqual(["'self'"]);
		expect(policy).not.toHaveProperty('object-src');
		for (const [name, sources] of Object.entries(policy)) {
			expect(sources.join(' '), name).not.toMatch(/\*|unsafe-eval|https?:/);
		}
		const seconds = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
		expect(Number(seconds)).toBeGreaterThanOrEqual(15_768_000);
		expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/);
		expect(headers.server).toBe('nginx');
		expect(headers).not.toHaveProperty('x-powered-by');
	});
}

test('an embed may be framed by anyone, and may do less than a page', async ({ origin }) => {
	const { headers } = await ask(origin, '/embed/jawa-barat/cakupan/');
	const policy = directivesOf(headers['content-security-policy']);
	expect(policy).not.toHaveProperty('frame-ancestors');
	expect(policy['default-src']).toEqual(["'none'"]);
	expect(policy['script-src']?.join(' ')).toMatch(/^('sha256-[\w+/]{43}=' ?)+$/);
	expect(policy).not.toHaveProperty('connect-src');
	expect(policy).not.toHaveProperty('frame-src');
});

function directivesOf(policy: string | string[] | undefined): Record<string, string[]> {
	if (typeof policy !== 'string') return {};
	return Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		})
	);
}

/** Names that stand more than once in an answer. */
function sentTwice({ rawHeaders }: Answer): string[] {
	const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
	return names.filter((name, index) => names.indexOf(name) !== index);
}
