import { fill } from './commands.ts';
import type { Arrangement, Offer } from './arrangement.ts';

/** The slides of the page: which are in the deck, in which order, and which one is shown. */
export class Stage {
	readonly offer: Offer;
	#all: readonly HTMLElement[];
	#leaves: HTMLElement[];
	#number = 1;

	constructor(
		private readonly root: HTMLElement,
		private readonly words: { position: string }
	) {
		this.#all = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
		this.#leaves = this.#all.filter(({ hidden }) => !hidden);
		const keysOf = (leaves: readonly HTMLElement[]) => leaves.map(keyOf);
		this.offer = {
			slides: keysOf(this.#leaves),
			regions: keysOf(this.#all.filter(({ hidden }) => hidden))
		};
	}

	get count(): number {
		return this.#leaves.length;
	}

	get number(): number {
		return this.#number;
	}

	get keys(): string[] {
		return this.#leaves.map(keyOf);
	}

	get current(): HTMLElement | undefined {
		return this.#leaves[this.#number - 1];
	}

	get next(): HTMLElement | undefined {
		return this.#leaves[this.#number];
	}

	/** Takes the chosen slides into the deck, in this order, and numbers them anew. */
	arrange({ slides, regions }: Arrangement): void {
		const chosen = [...slides, ...regions];
		this.#leaves = chosen.flatMap((key) => this.#all.find((leaf) => keyOf(leaf) === key) ?? []);
		for (const leaf of this.#all) {
			leaf.hidden = !this.#leaves.includes(leaf);
			leaf.removeAttribute('id');
		}
		for (const [index, leaf] of this.#leaves.entries()) {
			this.root.append(leaf);
			leaf.id = String(index + 1);
			const position = leaf.querySelector('[data-position]');
			if (position) position.textContent = fill(this.words.position, index + 1, this.count);
		}
		this.show(this.#number);
	}

	/** Shows a slide of the deck; beyond its ends, the last or the first. */
	show(number: number): void {
		this.#number = Math.min(Math.max(number, 1), this.count);
		for (const leaf of this.#all) {
			leaf.toggleAttribute('data-current', leaf === this.current);
			leaf.toggleAttribute('data-next', leaf === this.next);
		}
	}
}

/** A slide's key in the address. */
export function keyOf(leaf: HTMLElement): string {
	return leaf.dataset.slide ?? '';
}

/** A slide's claim. */
export function headingOf(leaf: HTMLElement | undefined): string {
	return leaf?.querySelector('h2')?.textContent.trim() ?? '';
}
