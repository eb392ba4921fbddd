import { render } from 'svelte/server';
import sharp from 'sharp';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import Picture from '#lib/components/picture/Picture.svelte';
import { OUTLINE_FORMAT, type PictureFormat } from '#lib/viz/picture/formats.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { fontFiles } from './fonts.ts';
import { drawnBefore } from './drawn-before.ts';
import { makeSheet } from './make-sheet.ts';
import { shortenPaths } from './shorten-paths.ts';
import { resolveTokens } from './tokens.ts';

const FAMILY = 'Plus Jakarta Sans';
/** What stands for it where it is not installed. */
const FAMILIES = `${FAMILY}, DejaVu Sans, Arial, sans-serif`;

/** A figure as the text or the bytes of a picture file. */
export async function renderPicture(
	figure: PortableFigure,
	format: PictureFormat
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = drawSvg(figure, format);
	if (format.file.endsWith('.svg') && format !== OUTLINE_FORMAT) return bytesOf(svg);
	const draw = format === OUTLINE_FORMAT ? outline : rasterize;
	return drawnBefore([`${draw}`, `${shortenPaths}`, JSON.stringify(format), svg], () =>
		draw(svg, format)
	);
}

/** The picture as SVG with its text as text. */
export function drawSvg(figure: PortableFigure, format: PictureFormat): string {
	const { body } = render(Picture, {
		props: { sheet: makeSheet(figure, format), family: FAMILIES }
	});
	// Marks of the compiler, and names that only a page's styles and scripts ask for.
	return resolveTokens(body)
		.replace(/<!--[^]*?-->/g, '')
		.replace(/ (?:class|data-[\w-]+)="[^"]*"/g, '')
		.replace(/>\s+</g, '><');
}

async function outline(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const drawn = new Resvg(svg, await options()).toString();
	// Outlining drops what names the picture.
	const [name = ''] = /<title>[^]*<\/desc>/.exec(svg) ?? [];
	return bytesOf(
		shortenPaths(drawn)
			.replace(/>\s+</g, '><')
			.replace(/<svg[^>]*>/, (open) => `${open.replace('<svg', '<svg role="img"')}${name}`)
	);
}

async function rasterize(
	svg: string,
	{ width, height, density }: PictureFormat
): Promise<Uint8Array<ArrayBuffer>> {
	const { pixels } = await renderAsync(svg, await options());
	const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
	// Of so many pixels, counting the colours takes longer than drawing them.
	const png =
		density === null
			? // Dithering would turn each edge's few shades into noise, and double the bytes.
				image.png({ palette: true, dither: 0, effort: 1, compressionLevel: 6 })
			: image.withMetadata({ density }).png({ compressionLevel: 6 });
	return new Uint8Array(await png.toBuffer());
}

async function options(): Promise<ResvgRenderOptions> {
	return {
		font: {
			fontFiles: await fontFiles(),
			loadSystemFonts: false,
			defaultFontFamily: FAMILY
		}
	};
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
