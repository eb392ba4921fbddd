import { WORKER_COPY } from '#lib/copy/worker.ts';
import { copyOf } from '#lib/copy.ts';
import { formatAsOf, formatPercent, formatPrinted } from '#lib/format.ts';
import { formatRupiah } from '#lib/format-calculation.ts';
import type { Lang } from '#lib/lang.ts';
import type { Contribution } from '#lib/model/contribution.ts';
import { siblingsOf, totalOf } from '#lib/model/observation.ts';
import { contributions, nation, observations, observationsOf, sourceOf } from '../store.ts';

/** What the page for workers shows. */
export function makeWorkerPage(lang: Lang) {
	return { registered: describeRegistered(lang), costs: describeCosts(lang) };
}

/** What a worker's protection costs, each as its source prints it. */
function describeCosts(lang: Lang) {
	return contributions.map((contribution) => {
		const { what, note, asOf, sourceId } = contribution;
		const when = formatAsOf(asOf, lang) || copyOf(lang).undated;
		const { publisher, url } = sourceOf(sourceId);
		return {
			text: `${WORKER_COPY[lang].costText(what[lang], amountOf(contribution, lang), when)} ${note?.[lang] ?? ''}`,
			source: { text: publisher, href: url }
		};
	});
}

function amountOf({ rupiah, percentOfIncome, low, high, per }: Contribution, lang: Lang): string {
	const copy = WORKER_COPY[lang];
	if (rupiah !== null) return copy.amount[per](formatRupiah(rupiah, lang));
	const share = copy.share[per](formatPercent(percentOfIncome ?? 0, lang, 0));
	return low === null || high === null
		? share
		: copy.within(share, formatRupiah(low, lang), formatRupiah(high, lang));
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
