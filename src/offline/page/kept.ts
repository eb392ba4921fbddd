import { addressOf, langOf, pageOf, PAGES } from '#lib/address.ts';
import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { readSaved } from '../saved.ts';
import { listSeen } from '../seen.ts';
import { formatMoment } from '../words.ts';

/** Fills the list of what can be opened here; where the page stands for another, it says for which. */
export function mountKept(root: HTMLElement): void {
	const lang = langOf(location.pathname);
	const copy = OFFLINE_COPY[lang].offline;
	const unseen = root.querySelector<HTMLElement>('[data-unseen]');
	const note = root.querySelector('[data-note]');
	const list = root.querySelector('[data-list]');

	if (unseen && location.pathname !== addressOf(PAGES.offline, lang)) {
		const address = document.createElement('b');
		address.textContent = decodeURI(location.pathname);
		unseen.querySelector('[data-address]')?.replaceChildren(address);
		unseen.querySelector('a')?.setAttribute('href', location.href);
		unseen.hidden = false;
	}

	async function fill(): Promise<void> {
		const saved = await readSaved();
		const seen = saved ? [] : await listSeen();
		const all = saved ? copy.all(formatMoment(saved.savedAt, lang)) : '';
		if (note) note.textContent = all || (seen.length > 0 ? '' : copy.none);
		if (saved) list?.append(lineOf(addressOf(PAGES.home, lang), copy.home));
		for (const { pathname, title, storedAt } of seen) {
			if (pageOf(pathname) === PAGES.offline) continue;
			const line = lineOf(pathname, title);
			line.lang = langOf(pathname);
			const when = document.createElement('small');
			when.lang = lang;
			when.textContent = copy.seen(formatMoment(storedAt, lang));
			line.append(' ', when);
			list?.append(line);
		}
	}

	fill().catch(() => undefined);
}

function lineOf(href: string, text: string): HTMLLIElement {
	const line = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	line.append(link);
	return line;
}
