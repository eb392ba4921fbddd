import { PORTABLE, readLang } from '#lib/address.ts';
import { snippetsOf, type EmbedOffer } from '#lib/embed-offer.ts';
import { copyCode, copyImage, copyTable, copyText } from './clipboard.ts';
import { citationOf } from './citation.ts';
import { measureFrames } from './frame-height.ts';

/** Regions that a frame highlights at most. */
const MOST_REGIONS = 5;

/** Makes a panel work: its choices change the code, the preview is that code, its buttons fill the clipboard. */
export function mountPanel(panel: HTMLDetailsElement): void {
	const { panel: key = '', failed = '' } = panel.dataset;
	const status = panel.querySelector('[role=status]');
	const preview = panel.querySelector<HTMLElement>('[data-preview]');
	const snippets = [...panel.querySelectorAll<HTMLTextAreaElement>('[data-snippet]')];
	const offers = new Map<string, Promise<EmbedOffer>>();
	fillRegions(panel);
	fitPreview(panel);

	const chosen = (name: string) =>
		panel.querySelector<HTMLSelectElement>(`[data-option=${name}]`)?.value ?? '';
	function regions(): string[] {
		const options = panel.querySelectorAll<HTMLOptionElement>(
			'[data-option=wilayah] option:checked'
		);
		return [...options].map(({ value }) => value).slice(0, MOST_REGIONS);
	}

	/** The present choices as a frame's address names them; defaults are left out. */
	function query(): string {
		const asked = [
			...(regions().length > 0 ? [`wilayah=${regions().join()}`] : []),
			...(['', 'peta'].includes(chosen('tampilan')) ? [] : [`tampilan=${chosen('tampilan')}`]),
			...(chosen('tema') === 'terang' ? [] : [`tema=${chosen('tema')}`])
		];
		return asked.length > 0 ? `?${asked.join('&')}` : '';
	}

	/** What the code is made of in the chosen language and at the chosen time, from the figure's oEmbed answer. */
	function offer(): Promise<EmbedOffer> {
		const address = PORTABLE.oembed(key, chosen('waktu') || null, readLang(chosen('bahasa')));
		const known = offers.get(address) ?? fetchOffer(address);
		offers.set(address, known);
		return known;
	}

	/** The figure's own height holds for it as it comes; with other choices it is measured. */
	async function fit(asked: EmbedOffer, choices: string): Promise<EmbedOffer> {
		const isPlain = regions().length === 0 && ['', 'peta'].includes(chosen('tampilan'));
		const height = isPlain ? null : await measureFrames(ownOf(asked.frame) + choices);
		return { ...asked, height: height ?? asked.height };
	}

	let latest = 0;
	async function update(): Promise<void> {
		const turn = ++latest;
		const choices = query();
		const codes = snippetsOf(await fit(await offer(), choices), choices);
		if (turn !== latest) return;
		for (const area of snippets) {
			const kind = area.dataset.snippet as keyof typeof codes;
			area.value = codes[kind];
		}
		if (!preview) return;
		preview.style.width = `${chosen('lebar')}px`;
		preview.innerHTML = codes.frame.replace(/(?<=src=")[^"]+/, ownOf);
	}

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	async function take(button: HTMLElement): Promise<void> {
		const { take: what, from = '', done = '' } = button.dataset;
		const ways: Record<string, () => Promise<void>> = {
			image: () => copyImage(from),
			text: () => copyText(from),
			table: () => copyTable(from),
			citation: () => copyText(citationOf(panel)),
			code: () => copyCode(panel, from)
		};
		try {
			await ways[what ?? '']?.();
			say(done);
		} catch {
			say(failed);
		}
	}

	panel.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-take]');
		if (button) void take(button);
	});
	panel.addEventListener('change', () => void update());
	panel.addEventListener('toggle', () => {
		if (panel.open && !preview?.hasChildNodes()) void update();
	});
	if (panel.open) void update();
	loadOnce(panel.dataset.hostScript ?? '');
}

/** An address on this copy of the site: the published one may be another. */
function ownOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]+/, location.origin);
}

async function fetchOffer(address: string): Promise<EmbedOffer> {
	const answer = (await (await fetch(address)).json()) as { petajamsostek_embed: EmbedOffer };
	return answer.petajamsostek_embed;
}

/** The regions of the figure's own list, with the one that is chosen on the page. */
function fillRegions(panel: HTMLElement): void {
	const list = panel.querySelector<HTMLElement>('[data-regions]');
	const select = list?.querySelector('select');
	const options = document.querySelectorAll<HTMLOptionElement>('[data-choose] option');
	if (!list || !select || options.length === 0) return;
	for (const { value, text, selected } of options) {
		if (value) select.add(new Option(text, value, false, selected));
	}
	list.hidden = false;
}

/** Begins with the widest preview that the panel has room for. */
function fitPreview(panel: HTMLElement): void {
	const select = panel.querySelector<HTMLSelectElement>('[data-option=lebar]');
	const [narrow] = select?.options ?? [];
	if (select && narrow && panel.clientWidth < Number(select.value)) select.value = narrow.value;
}

/** The host script gives the preview its height, as on any page that embeds a figure. */
function loadOnce(address: string): void {
	if (document.querySelector(`script[src="${address}"]`)) return;
	const script = document.createElement('script');
	script.src = address;
	document.head.append(script);
}
