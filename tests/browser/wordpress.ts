import type { Oembed } from './embeds.ts';

/** What WordPress reads of a page. */
const HEAD_LIMIT = 150 * 1024;
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	]
};

/** The oEmbed address that WordPress finds in a page (class-wp-oembed.php, `discover()`); null: none. */
export function discoverOembed(page: string): string | null {
	const read = Buffer.from(page).subarray(0, HEAD_LIMIT).toString();
	const end = read.indexOf('</head>');
	const head = end > 0 ? read.slice(0, end) : read;
	if (!head.includes('application/json+oembed')) return null;
	for (const [, inside = ''] of head.matchAll(/<link([^<>]+)\/?>/gi)) {
		const type = attributeOf(inside, 'type');
		const href = attributeOf(inside, 'href');
		if (type === 'application/json+oembed' && href) return href;
	}
	return null;
}

/**
 * What WordPress keeps of the HTML of an unknown provider (`wp_filter_oembed_result()`).
 * Empty when it drops the answer.
 */
export function filterOembed({ type, html = '' }: Partial<Oembed>, secret: string): string {
	if (type !== 'rich' && type !== 'video') return '';
	const safe = html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, slash: string, tag, inside: string) => {
		const names = ALLOWED[String(tag).toLowerCase()];
		if (!names) return '';
		const kept = names.flatMap((name) => {
			const value = attributeOf(inside, name);
			return value === null ? [] : [` ${name}="${value}"`];
		});
		return `<${slash}${String(tag)}${slash ? '' : kept.join('')}>`;
	});
	const [, quotation = '', frame = ''] =
		/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(safe) ?? [];
	if (!quotation || !frame) return '';
	const [, url = ''] = / src="([^"]*)"/.exec(frame) ?? [];
	return (
		quotation.replace(
			'<blockquote>',
			`<blockquote class="wp-embedded-content" data-secret="${secret}">`
		) +
		frame
			.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
			.replace(` src="${url}"`, ` src="${url}#?secret=${secret}" data-secret="${secret}"`)
			.replace(/ height="(\d+)"/, (_, height: string) => ` height="${clamp(Number(height))}"`)
	);
}

function clamp(height: number): number {
	return Math.min(1000, Math.max(200, height));
}

function attributeOf(inside: string, name: string): string | null {
	return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(inside)?.[1] ?? null;
}
