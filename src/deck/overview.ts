import type { Arrangement } from './arrangement.ts';
import { keyOf, type Stage } from './stage.ts';

interface Request {
	stage: Stage;
	arrange: (arrangement: Arrangement) => void;
	open: (number: number) => void;
}

/** The list of slides, with which the deck is arranged. */
export function mountOverview({ stage, arrange, open }: Request): {
	draw: (arrangement: Arrangement) => void;
	focus: () => void;
} {
	const root = document.querySelector<HTMLElement>('[data-overview]');
	const boxes = [
		...(root?.querySelectorAll<HTMLInputElement>('input[type=checkbox][value]') ?? [])
	];
	const boxesOf = (keys: readonly string[]) => boxes.filter(({ value }) => keys.includes(value));
	let shown: Arrangement = { slides: stage.offer.slides, regions: [] };

	root?.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.dataset.notes !== undefined)
			return void document.documentElement.toggleAttribute('data-notes', target.checked);
		const { value, checked } = target;
		const others = shown.regions.filter((code) => code !== value);
		const wanted = {
			slides: boxesOf(stage.offer.slides).flatMap((box) => (box.checked ? box.value : [])),
			regions:
				stage.offer.regions.includes(value) && checked
					? [...others, value]
					: shown.regions.filter((code) => code !== value || checked)
		};
		// A deck has at least one slide.
		if (wanted.slides.length + wanted.regions.length === 0) target.checked = true;
		else arrange(wanted);
	});
	root?.addEventListener('click', (event) => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		if (target.closest('[data-all]')) return arrange({ slides: stage.offer.slides, regions: [] });
		if (target.closest('[data-print]')) return window.print();
		const start = target.closest('[data-start]');
		const key = target.closest<HTMLElement>('[data-to]')?.dataset.to;
		if (!start && key === undefined) return;
		event.preventDefault();
		open(start ? 1 : stage.keys.indexOf(key ?? '') + 1);
	});

	return {
		draw(arrangement) {
			shown = arrangement;
			const keys = [...arrangement.slides, ...arrangement.regions];
			for (const box of boxes) box.checked = keys.includes(box.value);
			for (const link of root?.querySelectorAll<HTMLElement>('[data-to]') ?? []) {
				const isIn = keys.includes(link.dataset.to ?? '');
				const isHere = stage.current !== undefined && keyOf(stage.current) === link.dataset.to;
				link.toggleAttribute('aria-current', false);
				if (isHere) link.setAttribute('aria-current', 'true');
				// A slide that is not in the deck has no place to go to.
				link.toggleAttribute('data-out', !isIn);
			}
		},
		focus: () => root?.querySelector<HTMLElement>('h2')?.focus()
	};
}
