import type { Page } from '@playwright/test';

/** Widths of hosts, px: from a small phone to a wide page, and each side of a change of layout. */
export const FRAME_WIDTHS = [320, 360, 420, 511, 512, 600, 719, 720, 840, 960, 1200];

/** How tall a frame's figure is at each width, px: as it comes, or with the region chosen that says most. */
export async function measureFrame(page: Page, widths: readonly number[]): Promise<number[]> {
	const heights: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 400 });
		heights.push(await page.locator('[data-embed]').evaluate(tallestOf));
	}
	return heights;
}

/** Runs in the page. */
function tallestOf(root: Element): number {
	const radios = [...root.querySelectorAll<HTMLInputElement>('[name=wilayah]')];
	const heights = [undefined, ...radios].map((chosen) => {
		for (const radio of radios) radio.checked = radio === chosen;
		return root.getBoundingClientRect().height;
	});
	for (const radio of radios) radio.checked = false;
	return Math.ceil(Math.max(...heights));
}
