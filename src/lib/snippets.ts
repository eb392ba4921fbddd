/** What a frame's code is made of; all addresses in full. */
export interface FrameCode {
	src: string;
	/** Names the figure. */
	title: string;
	/** Px at which nothing scrolls in it. */
	height: number;
}

/** A frame without script: `height` holds at every width. Its end tag is real: a self-closed one swallows the page. */
export function frameSnippet({ src, title, height }: FrameCode): string {
	return (
		`<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" ` +
		'style="border:0" loading="lazy" data-petajamsostek></iframe>'
	);
}

/** A frame that fits: with the script that gives each frame on a page the height it asks for. */
export function fittingSnippet(frame: FrameCode, script: string): string {
	return `${frameSnippet(frame)}\n<script src="${escapeHtml(script)}" async></` + 'script>';
}

/** A picture with its citation, for mail, content systems and documents. */
export function imageSnippet({
	page,
	image,
	width,
	height,
	alt,
	caption
}: {
	page: string;
	image: string;
	width: number;
	height: number;
	alt: string;
	caption: string;
}): string {
	return (
		`<figure><a href="${escapeHtml(page)}"><img src="${escapeHtml(image)}" width="${width}" height="${height}" ` +
		`style="max-width:100%;height:auto" alt="${escapeHtml(alt)}"></a>` +
		`<figcaption>${escapeHtml(caption)}</figcaption></figure>`
	);
}

/** Text for HTML and XML, between tags and between quotes. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
