import { expect, test } from 'vitest';
import { keepUsedStyles } from './drop-unused-styles.ts';

const keep = async (css: string, body: string) => {
	const html = await keepUsedStyles(`<style>${css}</style>${body}`);
	return html.slice('<style>'.length, html.indexOf('</style>'));
};

test('rules of components that the page does not have are dropped', async () => {
	expect(await keep('.a.G1{top:0}.b.M2{top:1px}', '<p class="a G1"></p>')).toBe('.a.G1{top:0}');
});

test.each([
	['.a.G1:has([value=peta]:checked) tr', '<p class="a G1"><input value="peta"><tr>'],
	['[data-fixed] .a.G1', '<p class="a G1"></p><script>x("data-fixed")</script>'],
	[':root', '<p>'],
	['.a.G1:not(.b)', '<p class="a G1">'],
	['.a.G1 b:where(.G1)', '<p class="a G1"><b class="G1">'],
	['.a.G1:focus-visible::after', '<p class="a G1">']
])('%s stays where it may apply', async (selector, body) => {
	const rule = `${selector}{top:0}`;
	expect(await keep(rule, body)).toBe(rule);
});

test('variables that nothing speaks of are dropped', async () => {
	expect(await keep(':root{--a:1;--b:2;--c:3}p{top:var(--a)}', '<p style="left:var(--c)">')).toBe(
		':root{--a:1;--c:3}p{top:var(--a)}'
	);
});

test('a style for another theme loses what no style speaks of', async () => {
	const html = await keepUsedStyles(
		'<style media="not all">:root{--a:1;--b:2}</style><style>p{top:var(--a)}</style><p>'
	);
	expect(html).toBe('<style media="not all">:root{--a:1}</style><style>p{top:var(--a)}</style><p>');
});

test('variables, media and container queries stay', async () => {
	const css =
		':root{--a:1}@media (width>=45rem){.a{top:var(--a)}}@container (width<=9px){.a{left:0}}';
	expect(await keep(css, '<p class="a">')).toBe(css);
});
