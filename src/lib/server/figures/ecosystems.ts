import { ECOSYSTEMS_COPY } from '#lib/copy/ecosystems.ts';
import { formatAsOf, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Ecosystem, Observation, Programme } from '#lib/model/observation.ts';
import type { StatementLine } from '#lib/viz/statement-line.ts';
import { nation, observationsOf, sourceOf } from '../store.ts';
import { makeStatementLines } from './statement-lines.ts';

const PROGRAMME_ORDER = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const satisfies Programme[];
/** The groups that BPJS Ketenagakerjaan names as its ecosystems, and the one with national figures besides. */
const ECOSYSTEM_ORDER = [
	'desa',
	'pasar',
	'ecommerce',
	'umkm',
	'rentan',
	'non_asn'
] as const satisfies Ecosystem[];

const rows = observationsOf(nation.code);

/** Participants by programme: bars of the latest statement that names them, and all statements. */
export function makeProgrammes(lang: Lang) {
	const own = ECOSYSTEMS_COPY[lang];
	const all = rows.filter(({ programme }) => programme !== '');
	const latest = latestWithPrograms(all);
	const [head] = latest;
	if (!head) return null;
	const most = Math.max(...latest.map(({ value }) => value ?? 0));
	const source = sourceOf(head.sourceId);
	return {
		note: own.programmesNote(formatAsOf(head.asOf, lang)),
		parts: PROGRAMME_ORDER.flatMap((programme) => {
			const row = latest.find((candidate) => candidate.programme === programme);
			return row?.value
				? [
						{
							name: own.programme[programme],
							text: formatPrinted(row, lang),
							width: (100 * row.value) / most
						}
					]
				: [];
		}),
		source: { text: source.publisher, href: source.url },
		lines: makeStatementLines(all, lang)
	};
}

/** The newest month in which at least three programmes have a count of active participants. */
function latestWithPrograms(all: readonly Observation[]): Observation[] {
	const active = all.filter(({ metric }) => metric === 'active');
	const times = [...new Set(active.map(({ asOf }) => asOf.last))].sort().reverse();
	for (const time of times) {
		const then = active.filter(({ asOf }) => asOf.last === time);
		if (new Set(then.map(({ programme }) => programme)).size >= 3) return then;
	}
	return [];
}

interface EcosystemGroup {
	name: string;
	/** Newest first; none: nothing has been published for the nation. */
	lines: StatementLine[];
}

/** What has been published of each ecosystem for the nation, and of which there is nothing. */
export function makeEcosystems(lang: Lang): EcosystemGroup[] {
	return ECOSYSTEM_ORDER.map((ecosystem) => ({
		name: ECOSYSTEMS_COPY[lang].names[ecosystem],
		lines: makeStatementLines(
			rows.filter((row) => row.ecosystem === ecosystem),
			lang
		)
	}));
}
