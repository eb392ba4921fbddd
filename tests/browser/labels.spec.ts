import { expect, test } from '@playwright/test';

const WIDTHS = [360, 640, 800, 1000, 1280, 1440, 1920];

for (const address of ['/jawa-barat/cakupan/', '/en/jawa-barat/pekerja-informal/']) {
	test(`${address}: no name on the map touches another at any width`, async ({ page }) => {
		await page.goto(address);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			const { shown, touching } = await page.getByRole('img').first().evaluate(readTexts);
			expect(shown, `names at ${width} px`).toBeGreaterThan(0);
			expect(touching, `at ${width} px`).toEqual([]);
		}
	});
}

/** The texts of a drawing that are shown, and the pairs whose ink touches. */
function readTexts(map: Element): { shown: number; touching: string[] } {
	const texts = [...map.querySelectorAll('text')]
		.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0);
	const touching = texts.flatMap((a, index) =>
		texts
			.slice(index + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right &&
					b.box.left < a.box.right &&
					a.box.top < b.box.bottom &&
					b.box.top < a.box.bottom
			)
			.map((b) => `${a.name} and ${b.name}`)
	);
	return { shown: texts.length, touching };
}
