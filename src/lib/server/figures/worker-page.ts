import { WORKER_COPY } from '#lib/copy/worker.ts';
import { formatAsOf, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { siblingsOf, totalOf } from '#lib/model/observation.ts';
import { nation, observations, observationsOf, sourceOf } from '../store.ts';

/** What the page for workers shows. */
export function makeWorkerPage(lang: Lang) {
	return { registered: describeRegistered(lang), cost: contributionText(lang) };
}

/** No contribution is in `data/` yet. */
const COSTS: Record<Lang, WorkerCost | null> = { id: null, en: null };

/**
 * What an informal worker pays, with its source.
 * @returns null where it is not in `data/`; the page then leaves its section out
 */
function contributionText(lang: Lang): WorkerCost | null {
	return COSTS[lang];
}

interface WorkerCost {
	/** The sentence with the amount, its programmes and its date. */
	text: string;
	source: { text: string; href: string };
}

/** How many of the registered were active: the newest statement that prints both. */
function describeRegistered(lang: Lang) {
	const both = observationsOf(nation.code)
		.filter((row) => row.metric === 'registered' && row.segment === 'total' && row.asOf.last !== '')
		.sort((a, b) => b.asOf.last.localeCompare(a.asOf.last))
		.flatMap((registered) => {
			const active = totalOf(siblingsOf(registered, observations), 'active');
			return active && active.status === 'ok' && registered.status === 'ok'
				? [{ active, registered }]
				: [];
		})[0];
	if (!both) return null;
	const source = sourceOf(both.registered.sourceId);
	return {
		text: WORKER_COPY[lang].registered(
			formatPrinted(both.active, lang),
			formatPrinted(both.registered, lang),
			formatAsOf(both.registered.asOf, lang)
		),
		source: { text: source.publisher, href: source.url }
	};
}
