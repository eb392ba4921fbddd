import type { Page } from '@playwright/test';

/** Widths of hosts, px: from a small phone to a wide page, and each side of a change of layout. */
export const FRAME_WIDTHS = [320, 360, 420, 511, 512, 600, 719, 720, 840, 960, 1200];

/** How tall a frame's figure is at each width, px, as it comes. */
export async function measureFrame(page: Page, widths: readonly number[]): Promise<number[]> {
	const heights: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 400 });
		const box = await page.locator('[data-embed]').boundingBox();
		heights.push(Math.ceil(box?.height ?? 0));
	}
	return heights;
}
