import { readLang } from '#lib/address.ts';
import { formatAsOf } from '#lib/format.ts';

/** The citation as it stands in a panel, with the day on which the reader copies it. */
export function citationOf(panel: HTMLElement): string {
	const accessed = panel.querySelector<HTMLElement>('[data-accessed]');
	const text = panel.querySelector('[data-citation]')?.textContent ?? '';
	const clause = (accessed?.dataset.accessed ?? '').replace(
		/\{\w+\}/,
		formatAsOf({ text: today(), precision: 'day' }, readLang(document.documentElement.lang))
	);
	return `${text.replace(/\s+/g, ' ').trim()} ${clause}`.trim();
}

/** The ISO day where the reader is. */
function today(): string {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0')
	);
	return `${now.getFullYear()}-${month}-${day}`;
}
