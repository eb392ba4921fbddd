export interface Choice {
	/** Regions that can be highlighted here. */
	codes: ReadonlySet<string>;
	/** Highlights regions; the first is the one whose row is shown. */
	pick: (codes: readonly string[]) => void;
}

/** Hover, tap and choice on a framed map, and in its list. `onselect` hears what the reader chose. */
export function mountChoice(
	root: HTMLElement,
	onselect: (codes: readonly string[]) => void
): Choice {
	const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
	const radios = all<HTMLInputElement>('[name=wilayah]');
	const ticks = all<HTMLElement>('[data-tick]');
	const codes = new Set(radios.map(({ value }) => value));
	const map = root.querySelector<SVGElement>('[data-map]');
	const outlines = all<SVGElement>('[data-outline=picked]');
	const [hoverOutline] = all('[data-outline=hovered]');
	let drawn: Element[] = [];
	let first: string | undefined;

	function pick(picked: readonly string[]): void {
		[first] = picked;
		mark('data-picked', first);
		for (const radio of radios) radio.checked = radio.value === first;
		for (const use of drawn) use.remove();
		// All light halos first, then all dark lines.
		drawn = [outlines[0], outlines.at(-1)].flatMap((model) =>
			picked.flatMap((code) => {
				const use = model?.cloneNode() as Element | undefined;
				if (use) lead(use, code);
				return use ?? [];
			})
		);
		map?.append(...drawn);
	}

	/** A second tap on what is chosen lets it go; arrow keys, which click too, only ever choose. */
	function choose(code: string, isTap: boolean): void {
		const picked = isTap && code === first ? [] : [code];
		pick(picked);
		onselect(picked);
	}

	function hover(code?: string): void {
		mark('data-hovered', code);
		lead(hoverOutline, code === first ? undefined : code);
	}

	/** Lets an outline follow a region's border; without one it has no shape. */
	function lead(use: Element | undefined, code: string | undefined): void {
		use?.setAttribute('href', code ? `#${root.dataset.embed}-${code}` : '');
	}

	function mark(attribute: string, code: string | undefined): void {
		for (const tick of ticks) tick.toggleAttribute(attribute, tick.dataset.tick === code);
	}

	/** The region under a pointer on the map. */
	function regionAt({ target }: Event): string | undefined {
		const { code, hit = code } = (target as SVGElement).dataset;
		return hit && codes.has(hit) ? hit : undefined;
	}

	if (map) {
		map.onclick = (event) => {
			const code = regionAt(event);
			if (code) choose(code, true);
		};
		map.onpointerover = (event) => {
			if (event.pointerType === 'mouse') hover(regionAt(event));
		};
		map.onpointerleave = () => hover();
	}
	for (const radio of radios) radio.onclick = ({ detail }) => choose(radio.value, detail > 0);
	return { codes, pick };
}
