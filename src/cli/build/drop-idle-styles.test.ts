import { expect, test } from 'vitest';
import { withoutIdleStyles } from './drop-idle-styles.ts';

const LINK =
	'\n\t\t<link href="/_app/immutable/assets/2.a.css" rel="stylesheet" disabled media="(max-width: 0)">';

test('a page without client code loses the disabled link', () => {
	expect(withoutIdleStyles(`<style>a{}</style>${LINK}\n</head>`)).toBe(
		'<style>a{}</style>\n</head>'
	);
});

test('a stylesheet in use stays', () => {
	const html = '<link href="/a.css" rel="stylesheet">';
	expect(withoutIdleStyles(html)).toBe(html);
});

test('a hydrated page stays as it is', () => {
	const html = `${LINK}<script>import("/_app/immutable/entry/start.1.js")</script>`;
	expect(withoutIdleStyles(html)).toBe(html);
});
