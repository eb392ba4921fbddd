import { render } from 'svelte/server';
import sharp from 'sharp';
import { Resvg } from '@resvg/resvg-js';
import Picture from '#lib/components/picture/Picture.svelte';
import type { PictureFormat } from '#lib/viz/picture/formats.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { fontFiles } from './fonts.ts';
import { makeSheet } from './make-sheet.ts';
import { resolveTokens } from './tokens.ts';

const FAMILY = 'Plus Jakarta Sans';
/** What stands for it where it is not installed. */
const FAMILIES = `${FAMILY}, DejaVu Sans, Arial, sans-serif`;

const OUTLINED = 'garis.svg';

/** A figure as the text or the bytes of a picture file. */
export async function renderPicture(
	figure: PortableFigure,
	format: PictureFormat
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = drawSvg(figure, format);
	if (format.file === OUTLINED) return bytesOf(await outline(svg, figure));
	if (format.file.endsWith('.svg')) return bytesOf(svg);
	return rasterize(svg, format);
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

async function outline(svg: string, { title, sentence }: PortableFigure): Promise<string> {
	const drawn = (await resvgOf(svg)).toString();
	// Outlining drops what names the picture.
	const name = /<title>[^]*<\/desc>/.exec(svg)?.[0];
	if (!name) throw new Error(`no name: ${title}, ${sentence}`);
	return drawn.replace(/<svg[^>]*>/, (open) => `${open.replace('<svg', '<svg role="img"')}${name}`);
}

async function rasterize(
	svg: string,
	{ width, height, density }: PictureFormat
): Promise<Uint8Array<ArrayBuffer>> {
	const { pixels } = (await resvgOf(svg)).render();
	const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
	const sized = density === null ? image : image.withMetadata({ density });
	return new Uint8Array(
		await sized.png({ palette: true, dither: 0, effort: 3, compressionLevel: 9 }).toBuffer()
	);
}

async function resvgOf(svg: string): Promise<Resvg> {
	return new Resvg(svg, {
		font: {
			fontFiles: await fontFiles(),
			loadSystemFonts: false,
			defaultFontFamily: FAMILY
		}
	});
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
