/**
 * What is wrong with the slide on screen, in words: small text, text outside the slide or its map,
 * text over text, more than its room holds. Runs in the page.
 */
export function problemsOnSlide(): string[] {
	const LEAST = 24;
	const slide = document.querySelector('[data-current] > div');
	if (!slide) return ['no slide'];
	const stage = slide.getBoundingClientRect();
	const unit = stage.width / 1280;
	const problems = new Set<string>();
	const boxes: { text: string; box: DOMRect }[] = [];
	const isInside = (box: DOMRect, room: DOMRect) =>
		box.left >= room.left - 1 &&
		box.right <= room.right + 1 &&
		box.top >= room.top - 1 &&
		box.bottom <= room.bottom + 1;

	if (!isInside(stage, new DOMRect(0, 0, innerWidth, innerHeight)))
		problems.add('the slide is larger than the window');
	const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		const text = node.nodeValue?.trim() ?? '';
		if (!element || text === '' || !element.checkVisibility()) continue;
		const drawing = element.closest('svg');
		const scale = drawing?.getScreenCTM()?.a ?? 1;
		const size = (parseFloat(getComputedStyle(element).fontSize) * scale) / unit;
		if (size < LEAST - 0.05) problems.add(`${size.toFixed(1)} px: ${text}`);
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			if (!isInside(box, drawing?.getBoundingClientRect() ?? stage)) problems.add(`cut: ${text}`);
			boxes.push({ text, box });
		}
	}
	// A line of text is higher than its letters.
	const cut = (box: DOMRect) => ({
		left: box.left + 1,
		right: box.right - 1,
		top: box.top + box.height * 0.18,
		bottom: box.bottom - box.height * 0.18
	});
	for (const [index, one] of boxes.entries()) {
		const a = cut(one.box);
		for (const other of boxes.slice(index + 1)) {
			const b = cut(other.box);
			if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				problems.add(`overlap: ${one.text} / ${other.text}`);
		}
	}
	const isFull = (element: Element) =>
		element.scrollHeight > element.clientHeight + 1 ||
		element.scrollWidth > element.clientWidth + 1;
	const figure = slide.querySelector('header + div');
	if (isFull(slide)) problems.add('the slide holds too much');
	if (figure && isFull(figure)) problems.add('the figure has too little room');
	return [...problems];
}
