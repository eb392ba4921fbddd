import type { Page } from '@playwright/test';

/** Widths of hosts, px: from a small phone to a wide page, and each side of a change of layout. */
export const FRAME_WIDTHS = [320, 360, 420, 511, 512, 600, 719, 720, 840, 960, 1200];

/** How tall a frame's figure is at each width, px: as it comes, and with the region chosen whose card is the tallest. */
export async function measureFrame(page: Page, widths: readonly number[]): Promise<number[]> {
	const heights: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 400 });
		heights.push(
			await page.evaluate(() => {
				const height = () =>
					Math.ceil(document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0);
				const radios = [...document.querySelectorAll<HTMLInputElement>('[name=wilayah]')];
				const [first = 0, ...others] = [undefined, ...radios].map((radio) => {
					if (radio) radio.checked = true;
					return height();
				});
				for (const radio of radios) radio.checked = false;
				return Math.max(first, ...others);
			})
		);
	}
	return heights;
}
