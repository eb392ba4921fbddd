import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script\s*>/gi;
const TYPE = /\btype\s*=\s*["']?([^\s"'>]+)/i;
/** Types that a browser runs or obeys; any other is data to it, which no policy needs to allow. */
const RUN = /^(module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))$/i;

/**
 * The sources by which a Content-Security-Policy allows the scripts that stand in a page:
 * `'sha256-…'` of each one's text, so that the policy allows these and no other.
 */
export function inlineScriptSources(html: string): Set<string> {
	const sources = new Set<string>();
	for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
		const type = TYPE.exec(attributes)?.[1];
		const isFile = /\ssrc\s*=/i.test(attributes);
		if (isFile || (type !== undefined && !RUN.test(type))) continue;
		sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
	}
	return sources;
}
