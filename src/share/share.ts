/** What a share control offers: an address, and a sentence with its date and source. */
export interface Offer {
	sentence: string;
	source: string;
	address: string;
}

/** The sentence as it is copied: with its source and the address where it stands. */
export function textOf({ sentence, source, address }: Offer): string {
	return [sentence, source, address].filter(Boolean).join(' ');
}

/** Makes the buttons of a share control work. */
export function mountShare(root: HTMLElement): void {
	const { sentence = '', source = '', failed = '' } = root.dataset;
	const status = root.querySelector('[role=status]');
	const figure = root.closest('[data-figure]');

	/** Of the region chosen on the figure beside it, else of the page. */
	function offer(): Offer {
		const address = location.origin + location.pathname + location.search;
		const card = figure?.querySelector<HTMLElement>('[data-card][data-shown]');
		return card
			? { sentence: card.dataset.say ?? '', source: card.dataset.source ?? source, address }
			: { sentence, source, address };
	}

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	async function copy(text: string, done: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			say(done);
		} catch {
			say(`${failed} ${text}`);
		}
	}

	for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
		button.addEventListener('click', () => {
			const text = button.dataset.copy === 'link' ? offer().address : textOf(offer());
			void copy(text, button.dataset.done ?? '');
		});
	}

	const native = root.querySelector('[data-native]');
	// Old browsers have none, whatever the types say.
	if (!('share' in navigator)) return;
	native?.setAttribute('data-can', '');
	native?.addEventListener('click', () => {
		const { address, ...said } = offer();
		const text = textOf({ ...said, address: '' });
		// Refused or closed again: nothing has happened.
		navigator.share({ title: document.title, text, url: address }).catch(() => undefined);
	});
}
