import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { CHANGES_COPY } from '#lib/copy/changes.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { isStatementId, type Change } from '#lib/model/change.ts';
import { changeText } from '../change-text.ts';
import { readDate } from '../dates.ts';
import { changes, regionOf } from '../store.ts';

/** An entry of the change log, in words. */
export interface ChangeEntry {
	/** Stable, because the log only grows at its end: the day and the place in it. */
	id: string;
	date: string;
	when: string;
	kind: string;
	title: string;
	text: string;
	/** What it concerns, with the page that shows it; null for the site as a whole. */
	about: { text: string; href: string } | null;
	old: string;
	new: string;
}

/** The change log, newest first. */
export function makeChanges(lang: Lang): ChangeEntry[] {
	return changes.map((change, index) => makeEntry(change, index, lang)).reverse();
}

function makeEntry(change: Change, index: number, lang: Lang): ChangeEntry {
	const copy = CHANGES_COPY[lang];
	const inDay = changes.slice(0, index + 1).filter(({ date }) => date === change.date).length;
	const about = describe(change, lang);
	const day = readDate(change.date);
	return {
		id: `catatan-${change.date}-${inDay}`,
		date: change.date,
		when: day ? formatAsOf(day, lang) : change.date,
		kind: copy.kinds[change.kind],
		title: copy.entry(copy.kinds[change.kind], about?.text ?? ''),
		text: changeText(change, lang),
		about,
		old: change.old,
		new: change.new
	};
}

function describe({ concerns }: Change, lang: Lang): ChangeEntry['about'] {
	if (concerns === '') return null;
	if (!isStatementId(concerns)) return { text: concerns, href: `/data/${concerns}` };
	const [code = ''] = concerns.split('-');
	const time = readDate(concerns.slice(code.length + 1, -2));
	const region = regionOf(code);
	return {
		text: CHANGES_COPY[lang].statement(
			region.name,
			time ? formatAsOf(time, lang) : copyOf(lang).undated
		),
		href: addressOf(
			region.kind === 'nation' ? PAGES.nationalCoverage : PAGES.region(region.code),
			lang
		)
	};
}
