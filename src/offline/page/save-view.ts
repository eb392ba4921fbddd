import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { formatNumber, formatPercent } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { StopReason } from '../download.ts';
import { amountOf, type Amount, type EditionList } from '../edition-list.ts';
import type { Saved } from '../saved.ts';
import { formatDay, formatLastMonth, formatMegabytes, formatMoment } from '../words.ts';

/** What is known of saving on this device. */
export interface SaveState {
	/** What the server has now; null without a network. */
	server: EditionList | null;
	/** What is read now; null: nothing saved. */
	saved: Saved | null;
	/** Of the server's edition: what has come, and what is still to be fetched. */
	held: Amount;
	toFetch: Amount;
	running: boolean;
	/** What happened last. */
	note: StopReason | 'busy' | 'worker' | 'removed' | null;
}

export type Action = 'save' | 'resume' | 'pause' | 'adopt' | 'remove';

/** What is said of it, and what can be done. */
export interface SaveView {
	sentence: string;
	actions: readonly Action[];
	/** Null: no loading has begun. */
	progress: { text: string; share: number } | null;
}

export function viewOf(state: SaveState, lang: Lang): SaveView {
	return {
		sentence: sentenceOf(state, lang),
		actions: actionsOf(state),
		progress: progressOf(state, lang)
	};
}

/** The facts told before anything is loaded. */
export function factsOf(list: EditionList, lang: Lang) {
	const copy = OFFLINE_COPY[lang].save;
	const { files, sent, bytes } = amountOf(list.files);
	return {
		contents: copy.contentsText(formatNumber(files, lang)),
		size: copy.sizeText(formatMegabytes(sent, lang), formatMegabytes(bytes, lang)),
		age: copy.ageText(formatLastMonth(list.figures, lang), formatDay(list.published, lang))
	};
}

/** "50% terunduh.", at each quarter; empty in between, so that nobody is told every file. */
export function quarterOf(before: number, now: number, lang: Lang): string {
	const quarter = Math.floor(now * 4) / 4;
	const isReached = quarter > before && quarter < 1;
	return isReached ? OFFLINE_COPY[lang].save.percent(formatPercent(quarter * 100, lang, 0)) : '';
}

function sentenceOf(state: SaveState, lang: Lang): string {
	const copy = OFFLINE_COPY[lang].save.state;
	if (state.running) return copy.running;
	if (state.note === 'removed') return copy.removed;
	const base = standing(state, lang);
	if (state.note === null) return base;
	const note =
		state.note === 'room'
			? copy.room(formatMegabytes(state.toFetch.bytes, lang))
			: copy[state.note];
	return `${note} ${base}`;
}

/** How things stand, whatever happened last. */
function standing({ server, saved, held, toFetch }: SaveState, lang: Lang): string {
	const copy = OFFLINE_COPY[lang].save.state;
	const number = (value: number) => formatNumber(value, lang);
	if (saved && isNewer(server, saved)) {
		return copy.newer(
			formatMoment(saved.savedAt, lang),
			formatDay(server.published, lang),
			number(toFetch.files),
			formatMegabytes(toFetch.sent, lang)
		);
	}
	if (saved) return copy.complete(formatMoment(saved.savedAt, lang));
	if (!server) return copy.unreachable;
	return held.files > 0 ? copy.partly(number(held.files), number(server.files.length)) : copy.none;
}

function actionsOf({ server, saved, held, running }: SaveState): Action[] {
	if (running) return ['pause'];
	const isWanted = server && (!saved || isNewer(server, saved));
	const load: Action = held.files > 0 ? 'resume' : saved ? 'adopt' : 'save';
	const isAnyHere = saved !== null || held.files > 0;
	return [...(isWanted ? [load] : []), ...(isAnyHere ? (['remove'] as const) : [])];
}

function progressOf({ server, saved, held, running }: SaveState, lang: Lang): SaveView['progress'] {
	const isPartly = held.files > 0 && server?.edition !== saved?.edition;
	if (!server || !(running || isPartly)) return null;
	const all = amountOf(server.files);
	return {
		text: OFFLINE_COPY[lang].save.progress(
			formatNumber(held.files, lang),
			formatNumber(all.files, lang),
			formatMegabytes(held.sent, lang),
			formatMegabytes(all.sent, lang)
		),
		share: all.sent === 0 ? 0 : held.sent / all.sent
	};
}

function isNewer(server: EditionList | null, saved: Saved): server is EditionList {
	return server !== null && server.edition !== saved.edition;
}
