import { expect, test } from 'vitest';
import { trimPage } from './trim-pages.ts';

const LINK =
	'\n\t\t<link href="/_app/immutable/assets/2.a.css" rel="stylesheet" disabled media="(max-width: 0)">';

test('a page without client code loses the disabled link', () => {
	expect(trimPage(`<style>a{}</style>${LINK}\n</head>`)).toBe('<style>a{}</style>\n</head>');
});

test('a stylesheet in use stays', () => {
	const html = '<link href="/a.css" rel="stylesheet">';
	expect(trimPage(html)).toBe(html);
});

test('a hydrated page stays as it is', () => {
	const html = `${LINK}<script>import("/_app/immutable/entry/start.1.js")</script>`;
	expect(trimPage(html)).toBe(html);
});

test('a page without client code loses the marks of the framework', () => {
	expect(trimPage('<p><!--[--><!--[0-->37,77%<!--]--><!----></p><!--w96i92-->')).toBe(
		'<p>37,77%</p>'
	);
});

test('a script keeps the marks of its own templates', () => {
	const script = '<script>html.replaceAll("<!>", "<!---->")</script>';
	expect(trimPage(`<p><!---->${script}<!--[--></p>`)).toBe(`<p>${script}</p>`);
});

test('a page whose own script takes over keeps the marks, and loses the disabled link', () => {
	const body =
		'<div><!--[-->37,77%<!--]--></div><script type="application/json" data-x>{}</script>';
	expect(trimPage(LINK + body)).toBe(body);
});
