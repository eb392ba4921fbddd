import { expect, test } from 'vitest';
import { withSavedLine } from './saved-line.ts';

const say = (figures: string) => `Sampai ${figures} <&> $1.`;

test.each([
	[
		'<p class="line" role="status" data-saved="2026-02"></p><main>a</main>',
		'<p class="line" role="status" data-saved="2026-02">Sampai 2026-02 &lt;&amp;> $1.</p><main>a</main>'
	],
	[
		'<aside data-saved="2026"></aside>',
		'<aside data-saved="2026">Sampai 2026 &lt;&amp;> $1.</aside>'
	],
	['<p data-saved="2026-02">said</p>', '<p data-saved="2026-02">said</p>'],
	['<main>nothing</main>', '<main>nothing</main>']
])('%s', (html, expected) => {
	expect(withSavedLine(html, say)).toBe(expected);
});
