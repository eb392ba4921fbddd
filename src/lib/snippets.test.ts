import { expect, test } from 'vitest';
import { escapeHtml, fittingSnippet, frameSnippet, imageSnippet } from './snippets.ts';

const frame = {
	src: 'https://a.example/embed/jawa-barat/cakupan/?tema=gelap&wilayah=3273',
	title: 'Peta: "a" < b',
	height: 760
};

test('a frame is closed by a tag of its own', () => {
	expect(frameSnippet(frame)).toBe(
		'<iframe src="https://a.example/embed/jawa-barat/cakupan/?tema=gelap&amp;wilayah=3273" title="Peta: &quot;a&quot; &lt; b" width="100%" height="760" style="border:0" loading="lazy" data-petajamsostek></iframe>'
	);
});

test('a frame that fits is the same frame, with one line of script', () => {
	expect(fittingSnippet(frame, 'https://a.example/embed.v1.js')).toBe(
		`${frameSnippet(frame)}\n<script src="https://a.example/embed.v1.js" async></script>`
	);
});

test('a picture leads to its page and carries its citation', () => {
	expect(
		imageSnippet({
			page: 'https://a.example/p/',
			image: 'https://a.example/g.png',
			width: 1200,
			height: 630,
			alt: 'Cakupan "36,43%".',
			caption: 'A & B.'
		})
	).toBe(
		'<figure><a href="https://a.example/p/"><img src="https://a.example/g.png" width="1200" height="630" style="max-width:100%;height:auto" alt="Cakupan &quot;36,43%&quot;."></a><figcaption>A &amp; B.</figcaption></figure>'
	);
});

test('what HTML would read as its own is escaped once', () => {
	expect(escapeHtml('<a href="x">&amp;</a>')).toBe(
		'&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'
	);
});
