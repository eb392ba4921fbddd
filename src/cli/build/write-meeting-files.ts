import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_ORIGIN } from '../../build/origin.js';
import { mediaTypeOf } from '../../hosting/media-types.ts';
import { langOf, MEETING, pageOf } from '#lib/address.ts';
import { listFiles } from '../list-files.ts';

const DECK = /^(en\/)?(paparan\/.*)index\.html$/;
/** Hints to a browser that has a server at hand. */
const HINT = /\s*<link [^>]*href="\/[^>]*>/g;
const SPECULATION = /<script type="speculationrules">[^]*?<\/script>/g;
const ICON = /(<link rel="icon" href=")(\/[^"]+)/g;
const STYLE_URL = /url\((['"]?)(\/[^'")]+)\1\)/g;
const LINK = /(<a\b[^>]*\shref=")(\/[^"]*)/g;
const SCRIPT = /<script\b[^]*?<\/script>/g;
/** What would still be asked for: nothing may be. */
const REQUEST =
	/<(?:script|img|iframe|source|use|image)\b[^>]*\s(?:src|href)="(?!data:|#)|url\((?!['"]?(?:data:|#))/;

/** Writes every deck besides as one file that opens from a disk, with no server and no network. */
export function writeMeetingFiles(site: string): void {
	for (const file of listFiles(site).filter((name) => DECK.test(name))) {
		const address = `/${file.replace(/index\.html$/, '')}`;
		const path = join(site, MEETING.html(pageOf(address), langOf(address)));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(
			path,
			makeWhole(readFileSync(join(site, file), 'utf8'), SITE_ORIGIN, (name) =>
				readFileSync(join(site, name))
			)
		);
	}
}

/**
 * A page with all it needs inside it; its links lead to the live site.
 * Throws when it still asks for a file.
 */
export function makeWhole(html: string, origin: string, read: (address: string) => Buffer): string {
	const inData = (address: string) =>
		`data:${mediaTypeOf(address) ?? 'application/octet-stream'};base64,${read(address).toString('base64')}`;
	const whole = html
		.replace(ICON, (_, before: string, address: string) => before + inData(address))
		.replace(HINT, '')
		.replace(SPECULATION, '')
		.replace(STYLE_URL, (_, _quote: string, address: string) => `url(${inData(address)})`)
		.replace(LINK, (_, before: string, address: string) => before + origin + address);
	const asked = REQUEST.exec(
		whole.replace(SCRIPT, (script) => /^<script[^>]*>/.exec(script)?.[0] ?? '')
	);
	if (asked) throw new Error(`a meeting file would ask for ${asked[0]}`);
	return whole;
}
