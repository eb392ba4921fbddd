import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../tests/chromium.ts';
import { FRAME_WIDTHS, measureFrame } from '../../tests/measure-frame.ts';
import { listFiles } from './list-files.ts';
import { listenFrom } from './serve/listen-from.ts';
import { siteHandler } from './serve/site-handler.ts';

const BUILD = 'build';
const HEIGHTS = 'src/lib/server/embed/heights.json';
/** Rounded up, so that a longer word in the next edition still fits. */
const STEP = 20;
/** WordPress draws no frame taller than this. */
const TALLEST = 1000;
const AT_ONCE = 2;

/**
 * `npm run embeds:measure`: how tall each figure's frame grows, of all its times and both languages,
 * between the narrowest and the widest host. Needs a build and the browser of the tests.
 */
const server = createServer(siteHandler(BUILD));
const port = await listenFrom(server, 4700, '127.0.0.1');
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS });
const heights = new Map<string, number>();
const frames = listFiles(BUILD)
	.filter((file) => /^embed\/.*index\.html$/.test(file))
	.values();

await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		const page = await browser.newPage();
		for (const file of frames) {
			await page.goto(`http://127.0.0.1:${port}/${file.replace('index.html', '')}`);
			const tallest = Math.max(...(await measureFrame(page, FRAME_WIDTHS)));
			const key = keyOf(file);
			heights.set(key, Math.max(tallest, heights.get(key) ?? 0));
		}
	})
);
await browser.close();
server.close();

const rounded = [...heights]
	.sort(([a], [b]) => a.localeCompare(b))
	.map(([key, height]) => [key, Math.min(TALLEST, STEP * Math.ceil(height / STEP))] as const);
writeFileSync(HEIGHTS, JSON.stringify(Object.fromEntries(rounded), null, '\t') + '\n');
for (const [key, height] of heights)
	if (height > TALLEST) console.error(`${key}: ${height} px, taller than ${TALLEST}`);
console.log(`${HEIGHTS}: ${rounded.length} figures`);

/** The figure of a frame's file, whatever its language and time. */
function keyOf(file: string): string {
	return file
		.replace(/^embed\/(en\/)?/, '')
		.replace(/\/index\.html$/, '')
		.replace(/\/\d{4}(-\d{2})?$/, (period) => (file.includes('wilayah/') ? period : ''));
}
