const OUTLINES = '[data-outline=picked]';

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
	const radios = new Map(
		[...root.querySelectorAll<HTMLInputElement>('[name=wilayah]')].map((radio) => [
			radio.value,
			radio
		])
	);
	const map = root.querySelector<SVGElement>('[data-map]');
	const id = root.dataset.embed ?? '';
	let picked: readonly string[] = [];

	function pick(codes: readonly string[]): void {
		mark(picked[0], 'data-picked', false);
		picked = codes;
		const [first] = codes;
		mark(first, 'data-picked', true);
		for (const [code, radio] of radios) radio.checked = code === first;
		outline();
	}

	function choose(code: string): void {
		pick(code === picked[0] ? [] : [code]);
		onselect(picked);
	}

	/** One outline for each region, first their light halos and then their dark lines. */
	function outline(): void {
		const [halo, line] = [true, false].map((isHalo) =>
			[...root.querySelectorAll(OUTLINES)].filter(
				(use) => use.classList.contains('outer') === isHalo
			)
		) as [Element[], Element[]];
		for (const uses of [halo, line]) {
			const [model, ...others] = uses;
			others.forEach((use) => use.remove());
			if (!model) continue;
			model.removeAttribute('href');
			picked.forEach((code, index) => {
				const use = index === 0 ? model : (model.cloneNode() as Element);
				use.setAttribute('href', `#${id}-${code}`);
				if (use !== model) model.after(use);
			});
		}
	}

	function mark(code: string | undefined, attribute: string, on: boolean): void {
		for (const element of root.querySelectorAll(`[data-tick="${code}"],tr[data-code="${code}"]`))
			element.toggleAttribute(attribute, on);
	}

	let hovered: string | undefined;
	function hover(code: string | undefined): void {
		mark(hovered, 'data-hovered', false);
		mark(code, 'data-hovered', true);
		hovered = code;
		root.toggleAttribute('data-hovering', code !== undefined);
		const use = root.querySelector('[data-outline=hovered]');
		if (code === undefined || code === picked[0]) use?.removeAttribute('href');
		else use?.setAttribute('href', `#${id}-${code}`);
	}

	/** The region under a pointer on the map. */
	function regionAt({ target }: Event): string | undefined {
		const { code, hit = code } = target instanceof SVGElement ? target.dataset : {};
		return hit !== undefined && radios.has(hit) ? hit : undefined;
	}

	map?.addEventListener('click', (event) => {
		const code = regionAt(event);
		if (code !== undefined) choose(code);
	});
	map?.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'mouse') hover(regionAt(event));
	});
	map?.addEventListener('pointerleave', () => hover(undefined));
	let before: string | undefined;
	root.addEventListener('pointerdown', () => (before = picked[0]));
	root.addEventListener('click', ({ target, detail }) => {
		if (!(target instanceof HTMLInputElement) || !radios.has(target.value)) return;
		// A second tap on a chosen row lets it go; arrow keys only ever choose.
		pick(detail > 0 && target.value === before ? [] : [target.value]);
		onselect(picked);
	});
	return { codes: new Set(radios.keys()), pick };
}
