import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { COMPLETENESS_COPY } from '#lib/copy/completeness.ts';
import { formatAsOf, formatMonth, formatPrinted, formatSurveyMonth } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { figuresOn, newestOf, TOPICS, type Topic } from '#lib/model/completeness.ts';
import type { Observation } from '#lib/model/observation.ts';
import { chooseForMap, type Chosen } from '../coverage.ts';
import { jabarRegions, labourOf, nation, observations, observationsOf } from '../store.ts';

export interface CompletenessCell {
	column: Topic | 'labour';
	/** Null: nothing is published. */
	when: string | null;
	/** Which segments; or that the only figure is doubtful. */
	detail: string;
	/** The only figure is doubtful: shown, and counted as missing. */
	doubtful: boolean;
}

/** The table of what is published of the 27, and the sentences that ask for the rest. */
export function makeCompletenessPage(lang: Lang) {
	const copy = COMPLETENESS_COPY[lang];
	const { regions } = chooseForMap(null);
	const rows = regions.map((chosen) => ({
		code: chosen.region.code,
		name: chosen.region.name,
		shortName: chosen.region.shortName,
		href: addressOf(PAGES.region(chosen.region.code), lang),
		cells: [
			...TOPICS.map((topic) => makeCell(topic, chosen, lang)),
			makeLabourCell(chosen.region.code, lang)
		],
		request: makeRequest(chosen, lang)
	}));
	const columns = [...TOPICS, 'labour' as const];
	const countOf = (column: Topic | 'labour') =>
		rows.filter(({ cells }) =>
			cells.some(({ column: own, when, doubtful }) => own === column && when !== null && !doubtful)
		).length;
	return {
		lede: copy.lede(
			jabarRegions.length,
			countOf('coverage'),
			countOf('active'),
			countOf('potential')
		),
		notes: [copy.meaning, ...describeMarkets(lang)],
		columns: columns.map((column) => ({
			key: column,
			text: copy.columns[column],
			total: copy.totalOf(countOf(column), rows.length)
		})),
		rows,
		all: {
			title: copy.askAll(rows.length),
			text: copy.request(
				copy.everyRegion(rows.length),
				enumerate(TOPICS.map((topic) => copy.requests[topic]))
			)
		}
	};
}

function makeCell(topic: Topic, { region, observation }: Chosen, lang: Lang): CompletenessCell {
	const found = figuresOn(topic, observationsOf(region.code));
	// The map and this table name the same coverage.
	const shown = topic === 'coverage' ? observation : newestOf(found);
	if (!shown) return { column: topic, when: null, detail: '', doubtful: false };
	return {
		column: topic,
		when: formatMonth(shown.asOf, lang) || copyOf(lang).undated,
		detail: describe(topic, shown, found, lang),
		doubtful: shown.status === 'doubtful'
	};
}

function describe(
	topic: Topic,
	shown: Observation,
	found: readonly Observation[],
	lang: Lang
): string {
	const copy = COMPLETENESS_COPY[lang];
	if (shown.status === 'doubtful') return copy.doubtful;
	if (topic !== 'segments') return '';
	const together = found.filter(({ asOf }) => asOf.text === shown.asOf.text);
	return Object.entries(copy.segments)
		.filter(([segment]) => together.some((row) => row.segment === segment))
		.map(([, name]) => name)
		.join(', ');
}

function makeLabourCell(code: string, lang: Lang): CompletenessCell {
	const latest = labourOf(code).at(-1);
	return {
		column: 'labour',
		when: latest ? formatSurveyMonth(latest.year, lang, 'short') : null,
		detail: '',
		doubtful: false
	};
}

/** What a member of parliament could say; only what is missing or old. */
function makeRequest({ region, observation, standing }: Chosen, lang: Lang) {
	const copy = COMPLETENESS_COPY[lang];
	const own = observationsOf(region.code);
	const missing = TOPICS.filter((topic) => {
		const newest = newestOf(figuresOn(topic, own));
		return newest === null || newest.status === 'doubtful';
	});
	const items = [
		...(observation && (standing === 'old' || standing === 'undated')
			? [
					copy.newer(
						formatPrinted(observation, lang),
						formatAsOf(observation.asOf, lang) || copyOf(lang).undated
					)
				]
			: []),
		...missing.map((topic) => copy.requests[topic])
	];
	return {
		title: copy.askCount(region.name, items.length),
		text: copy.request(region.name, enumerate(items))
	};
}

/** "(1) …; (2) …": items that hold commas themselves stay apart. */
function enumerate(items: readonly string[]): string {
	return items.map((item, index) => `(${index + 1}) ${item}`).join('; ');
}

/** Says that markets and e-commerce are nowhere published, as long as that is so. */
function describeMarkets(lang: Lang): string[] {
	const copy = COMPLETENESS_COPY[lang];
	const found = (['pasar', 'ecommerce'] as const).flatMap((topic) =>
		figuresOn(topic, observations)
	);
	if (found.some(({ regionCode }) => regionCode !== nation.code)) return [];
	return [[copy.noMarkets, ...(found.length === 0 ? [copy.noMarketsNation] : [])].join(' ')];
}
