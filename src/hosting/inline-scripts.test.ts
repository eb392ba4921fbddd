import { expect, test } from 'vitest';
import { inlineScriptSources } from './inline-scripts.ts';

/** Of `alert(1)`, by `openssl dgst -sha256 -binary | base64`. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

test.each([
	'<script>alert(1)</script>',
	'<SCRIPT type="module">alert(1)</SCRIPT>',
	'<script data-a="b" type=text/javascript>alert(1)</script >',
	'<script type="speculationrules">alert(1)</script>',
	'<script>alert(1)</script><p></p><script>alert(1)</script>'
])('%s is allowed by its hash', (html) => {
	expect([...inlineScriptSources(html)]).toEqual([ALERT]);
});

test.each([
	'<p>alert(1)</p>',
	'<script src="/embed.v1.js" async></script>',
	'<script type="application/json" id="data">alert(1)</script>',
	'<script type="application/ld+json">alert(1)</script>'
])('%s needs no hash', (html) => {
	expect([...inlineScriptSources(html)]).toEqual([]);
});

test('every change of a script, even of space, is another hash', () => {
	const html = '<script>alert(1)</script><script>alert(1) </script>';
	expect(inlineScriptSources(html).size).toBe(2);
});
