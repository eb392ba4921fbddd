import { PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { DECK_COPY } from '#lib/copy/deck.ts';
import { formatAsOf, formatMonth, formatPrinted, formatPrintedShort } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { DeckBar, Slide } from '#lib/viz/deck.ts';
import { chooseForMap, COVERAGE_MONTHS } from '../coverage.ts';
import { readDate } from '../dates.ts';
import { EDITION } from '../edition.ts';
import { observations, sourceOf, sources } from '../store.ts';
import { makeChanges } from './changes-page.ts';
import { barOfGauge, pageOf } from './deck-parts.ts';
import { describeGauges, makeNationalGauges } from './national-page.ts';

/** Regions whose newest figures a slide tells. */
const NEWEST = 3;

/** What changed: the nation then and now, the newest figures of regions, the last entry of the log. */
export function makeChangesSlide(lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const { then, latest } = makeNationalGauges(lang);
	const sentence = describeGauges(lang);
	const newest = newestRegions(lang);
	const [entry] = makeChanges(lang);
	const log = entry ? copy.log(entry.when, entry.text) : '';
	const publishers = new Set([latest.source.text, then.source.text, ...newest.publishers]);
	return {
		key: 'perubahan',
		heading: copy.headings.changes(latest.valueText, latest.when, then.valueText, then.when),
		unit: copy.units.coverage,
		when: '',
		source: copy.source([...publishers].join(', ')),
		note: [sentence, log].filter(Boolean).join(' '),
		page: pageOf(PAGES.changes, lang),
		view: {
			kind: 'bars',
			columns: [
				{
					title: copy.nationalNow,
					rows: [
						{ ...barOfGauge(then), name: then.when, whenText: '' },
						{ ...barOfGauge(latest), name: latest.when, whenText: '' }
					],
					notes: [sentence]
				},
				{ title: copy.latestRegions, rows: newest.rows, notes: [] }
			],
			note: log
		}
	};
}

/** The figures that came last to the map of the 27, each with the one it replaced. */
function newestRegions(lang: Lang): { rows: DeckBar[]; publishers: string[] } {
	const copy = DECK_COPY[lang];
	const found = new Map<string, { row: DeckBar; publisher: string }>();
	for (const [index, month] of [...COVERAGE_MONTHS.entries()].reverse()) {
		const earlier = COVERAGE_MONTHS[index - 1];
		const before = earlier === undefined ? [] : chooseForMap(earlier).regions;
		for (const { region, observation } of chooseForMap(month).regions) {
			const replaced = before.find((other) => other.region.code === region.code)?.observation;
			if (!observation || found.size === NEWEST || found.has(region.code)) continue;
			if (replaced?.statementId === observation.statementId) continue;
			found.set(region.code, {
				publisher: sourceOf(observation.sourceId).publisher,
				row: {
					key: region.code,
					rank: '',
					name: region.shortName,
					width: observation.value === null ? null : Math.min(100, observation.value),
					fill: null,
					valueText: formatPrintedShort(observation, lang),
					whenText: formatMonth(observation.asOf, lang),
					mark: null,
					detail: replaced
						? copy.before(
								`${formatPrinted(replaced, lang)} (${formatMonth(replaced.asOf, lang) || copyOf(lang).undated})`
							)
						: copy.noBefore,
					isOwn: true
				}
			});
		}
	}
	const regions = [...found.values()];
	return {
		rows: regions.map(({ row }) => row),
		publishers: regions.map(({ publisher }) => publisher)
	};
}

/** How figures come here and are chosen, and whose they are. */
export function makeMethodSlide(lang: Lang): Slide {
	const copy = DECK_COPY[lang];
	const base = copyOf(lang);
	const edition = readDate(EDITION);
	return {
		key: 'metode',
		heading: copy.headings.method,
		unit: copy.units.method,
		when: edition ? formatAsOf(edition, lang) : '',
		source: base.map.boundaries,
		note: base.data.lede(observations.length, sources.length),
		page: pageOf(PAGES.data, lang),
		view: {
			kind: 'text',
			lines: [
				base.data.lede(observations.length, sources.length),
				base.coverage.sourceNote,
				copy.method.counted,
				copy.method.old,
				copy.method.two,
				base.region.labourSource
			]
		}
	};
}
