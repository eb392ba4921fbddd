import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import favicon from '../../../../static/favicon.svg?raw';

/** A picture by which a device shows the site as an app. */
interface AppIcon {
	file: string;
	/** Width and height, px. */
	size: number;
	/** A maskable one is cut to the device's own shape. */
	purpose: 'any' | 'maskable';
}

export const APP_ICONS: readonly AppIcon[] = [
	{ file: '192.png', size: 192, purpose: 'any' },
	{ file: '512.png', size: 512, purpose: 'any' },
	{ file: '512-penuh.png', size: 512, purpose: 'maskable' }
];

/** Of a maskable icon only the middle is sure to be seen: a circle of four fifths. */
const SAFE = 0.72;

/** The favicon as a PNG; null when there is no such icon. */
export async function appIconAt(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const icon = APP_ICONS.find((one) => one.file === file);
	if (!icon) return null;
	const svg = icon.purpose === 'maskable' ? maskable(favicon) : favicon;
	const fitTo = { mode: 'width' as const, value: icon.size };
	const { pixels, width, height } = await renderAsync(svg, { fitTo });
	const png = sharp(pixels, { raw: { width, height, channels: 4 } }).png({ compressionLevel: 9 });
	return new Uint8Array(await png.toBuffer());
}

/** Its ground without corners, out to the edges, and what stands on it drawn smaller. */
function maskable(svg: string): string {
	const [, open = '', ground = '', marks = ''] =
		/^(<svg[^>]*>)(<rect[^>]*>)([^]*)<\/svg>\s*$/.exec(svg) ?? [];
	if (!ground) throw new Error('favicon.svg: a <rect> as its ground was expected');
	const inset = 16 * (1 - SAFE);
	return (
		open +
		ground.replace(/ rx="[^"]*"/, '') +
		`<g transform="translate(${inset} ${inset}) scale(${SAFE})">${marks}</g></svg>`
	);
}
