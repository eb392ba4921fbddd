import { DATA_CATALOGUE, FOLDERS, HOST_SCRIPT, MEETING_FILES, PAGES } from '#lib/address.ts';
import { LANGS } from '#lib/lang.ts';
import { embedPolicy, IMAGE_POLICY, pagePolicy, PERMISSIONS, wholePolicy } from './policies.ts';

/** Values of response headers by name. */
export type HeaderSet = Readonly<Record<string, string>>;

/** What the addresses of a path are sent with: one address, or with a last `*` all that begin so. */
export interface HeaderRule {
	path: string;
	headers: HeaderSet;
}

/** What the rules depend on in a build. */
export interface SiteFacts {
	/** Every file by its path inside the build. */
	files: readonly string[];
	/** The sources that allow the inline scripts of the pages, and those of the embeds. */
	pageScripts: Iterable<string>;
	embedScripts: Iterable<string>;
}

/** The path of what holds for every address. */
export const EVERYTHING = '/*';

/** The path of the embeds. */
export const EMBEDS = `${FOLDERS.embed}*`;

const EVERYWHERE: HeaderSet = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': PERMISSIONS,
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Readable from every site. */
const READABLE: HeaderSet = { 'Access-Control-Allow-Origin': '*' };
/** Readable from every site, and to be shown in it. */
const OPEN: HeaderSet = { ...READABLE, 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Kept, but shown only after asking whether it is still the same. */
const ASKED_EACH_TIME: HeaderSet = { 'Cache-Control': 'no-cache' };
const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * The one owner of what the site is sent with. A host that finds several rules for an address
 * applies them all, or the last, or joins the values with a comma: so none sets a header that
 * another one sets for the same address.
 */
export function headerRules({ files, pageScripts, embedScripts }: SiteFacts): HeaderRule[] {
	const shared = [...sharedRules(embedScripts), ...meetingRules(pageScripts)];
	const page: HeaderSet = {
		'Content-Security-Policy': pagePolicy(pageScripts),
		'Cross-Origin-Opener-Policy': 'same-origin'
	};
	const isShared = (file: string) => shared.some(({ path }) => covers(path, `/${file}`));
	const own = files.filter((file) => !isShared(file));
	const inData = files.filter(
		(file) => covers(`${PAGES.data}*`, `/${file}`) && file.endsWith('.html')
	);
	return [
		{ path: EVERYTHING, headers: EVERYWHERE },
		...shared,
		...pathsOf(inData, PAGES.data).map((path) => ({ path, headers: page })),
		...pathsOf(own, '/').map((path) => ({ path, headers: { ...page, ...ASKED_EACH_TIME } }))
	];
}

/** Whether a rule's path speaks of an address. */
export function covers(path: string, address: string): boolean {
	return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** All that an address is sent with; values of the same name are joined, as some hosts do. */
export function headersOf(rules: readonly HeaderRule[], address: string): HeaderSet {
	const found: Record<string, string> = {};
	for (const { path, headers } of rules) {
		if (!covers(path, address)) continue;
		for (const [name, value] of Object.entries(headers)) {
			found[name] = name in found ? `${found[name]}, ${value}` : value;
		}
	}
	return found;
}

/** What other sites use: embeds, images, data and what belongs to them. */
function sharedRules(embedScripts: Iterable<string>): HeaderRule[] {
	return [
		{
			path: '/_app/immutable/*',
			headers: { ...READABLE, 'Cache-Control': 'public, max-age=31536000, immutable' }
		},
		{
			path: EMBEDS,
			headers: {
				...OPEN,
				...keptFor(300),
				'Content-Security-Policy': embedPolicy(embedScripts)
			}
		},
		// Its meaning never changes.
		{ path: HOST_SCRIPT, headers: { ...OPEN, ...keptFor(DAY) } },
		{
			path: `${FOLDERS.image}*`,
			headers: { ...OPEN, ...keptFor(HOUR), 'Content-Security-Policy': IMAGE_POLICY }
		},
		{ path: `${FOLDERS.oembed}*`, headers: { ...OPEN, ...keptFor(HOUR) } },
		{ path: `${PAGES.data}*`, headers: { ...OPEN, ...ASKED_EACH_TIME } },
		{ path: DATA_CATALOGUE, headers: { ...OPEN, ...ASKED_EACH_TIME } }
	];
}

/** Files to be carried. PDFs are made after the build, and have no scripts. */
function meetingRules(pageScripts: Iterable<string>): HeaderRule[] {
	const whole: HeaderSet = {
		'Content-Security-Policy': wholePolicy(pageScripts),
		'Cross-Origin-Opener-Policy': 'same-origin'
	};
	return [
		...LANGS.map((lang) => ({
			path: `${MEETING_FILES}${lang}/*`,
			headers: { ...whole, ...ASKED_EACH_TIME }
		})),
		{ path: `${MEETING_FILES}pdf/*`, headers: ASKED_EACH_TIME }
	];
}

function keptFor(seconds: number): HeaderSet {
	return { 'Cache-Control': `public, max-age=${seconds}` };
}

/** The least paths that cover these files: each folder right under `root`, and each file there. */
function pathsOf(files: readonly string[], root: string): string[] {
	const paths = files.flatMap((file) => {
		const address = `/${file}`;
		const [first = '', ...rest] = address.slice(root.length).split('/');
		if (rest.length > 0) return [`${root}${first}/*`];
		return first === 'index.html' ? [root, address] : [address];
	});
	return [...new Set(paths)].sort();
}
