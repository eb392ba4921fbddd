import { addressOf, PAGES } from '#lib/address.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import { formatAsOf, formatLarge, formatList, formatMonth, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { MapEntry, MapFigure, RankingGroup } from '#lib/viz/map-figure.ts';
import { NATIONAL_AREA } from '../areas.ts';
import { rankBy } from '../rank.ts';
import { observationsOf, provinces, sourceOf } from '../store.ts';
import { drawProvinceCircles } from './provinces-drawing.ts';

/** The month of the one table that counts many provinces in the same way. */
const MONTH = '2023-12';
/** The right end of the bars in the list, and the circles of the key. */
const AXIS_TO = 8_000_000;
const KEY = [7_000_000, 3_000_000, 500_000];

/** Active participants by place of registration, as the ministry's table prints them. */
export function registeredIn(code: string): (Observation & { value: number }) | null {
	const row = observationsOf(code).find(
		({ metric, segment, programme, ecosystem, basis, asOf, value }) =>
			metric === 'active' &&
			segment === 'total' &&
			programme === '' &&
			ecosystem === '' &&
			basis === 'registration' &&
			asOf.text === MONTH &&
			value !== null
	);
	return row?.value == null ? null : { ...row, value: row.value };
}

/** The map of registered participants as circles, ready to draw. */
export function makeRegisteredMap(lang: Lang): MapFigure {
	const copy = NATIONAL_AREA.copyOf(lang);
	const own = PROVINCES_COPY[lang].registered;
	const when = formatAsOf({ text: MONTH, precision: 'month' }, lang);
	const rows = provinces.map(({ code }) => registeredIn(code)).filter((row) => row !== null);
	const entries = makeEntries(rows, when, lang);
	const ranked = entries
		.filter(({ standing }) => standing === 'ranked')
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const without = entries.filter(({ standing }) => standing === 'missing');
	const missing: RankingGroup = {
		title: copy.map.missing,
		note: own.missingNote,
		entries: without
	};
	const named = (entry: MapEntry | undefined) =>
		entry ? `${entry.name} ${entry.shortValueText}` : copy.noFigure;
	const key = KEY.map((people) => ({
		people,
		text: formatLarge(people, lang).replace(/[.,]0 /, ' ')
	}));
	const publishers = [...new Set(rows.map(({ sourceId }) => sourceOf(sourceId).publisher))];
	return {
		id: 'terdaftar',
		lang,
		title: own.title(when),
		lede: own.lede,
		description: own.description(when, rows.length, named(ranked[0]), named(ranked.at(-1))),
		notice: null,
		layout: 'below',
		choose: { label: copy.map.choose, all: copy.map.chooseAll },
		drawing: drawProvinceCircles(
			rows.map(({ regionCode, value }) => ({ code: regionCode, people: value })),
			key
		),
		strip: [],
		entries,
		overview: {
			kicker: when,
			title: copy.map.chooseAll,
			value: own.overview(rows.length),
			lines: own.overviewLines,
			flag: null,
			link: null,
			classes: []
		},
		ranking: [{ title: own.rankingTitle, note: own.rankingNote, entries: ranked }],
		missing: without.length > 0 ? missing : null,
		legend: {
			title: own.legend(
				formatList(
					key.map(({ text }) => text),
					lang
				)
			),
			blocks: [],
			ticks: [],
			marks: [],
			noDataText: without.length > 0 ? copy.NoFigure : null
		},
		periods: { label: copy.map.period, links: [], previous: null, next: null },
		table: {
			caption: own.caption(when),
			columns: [
				{ text: copy.map.region, numeric: false },
				{ text: copy.metric.active, numeric: true },
				{ text: copy.map.when, numeric: false },
				{ text: copy.coverage.columns.source, numeric: false },
				{ text: copy.coverage.columns.note, numeric: false }
			]
		},
		source: [
			`${copy.source}: ${publishers.join(', ')}. ${own.source}`,
			own.basis,
			copy.map.boundaries
		]
	};
}

function makeEntries(
	rows: readonly (Observation & { value: number })[],
	when: string,
	lang: Lang
): MapEntry[] {
	const copy = NATIONAL_AREA.copyOf(lang);
	const own = PROVINCES_COPY[lang].registered;
	const ranks = rankBy(rows, ({ value }) => value);
	return provinces.map(({ code, name, shortName }): MapEntry => {
		const row = rows.find(({ regionCode }) => regionCode === code);
		const href = addressOf(PAGES.region(code), lang);
		const count = row ? formatPrinted(row, lang) : copy.noFigure;
		const source = row && sourceOf(row.sourceId);
		const text = (content: string, link?: string) => ({
			text: content,
			numeric: false,
			...(link && { href: link })
		});
		return {
			code,
			name,
			shortName,
			bin: null,
			position: row ? (100 * row.value) / AXIS_TO : null,
			valueText: row ? own.value(count) : copy.noFigure,
			shortValueText: count,
			dateText: row ? formatMonth(row.asOf, lang) : '',
			standing: row ? 'ranked' : 'missing',
			rank: row ? (ranks.get(row) ?? null) : null,
			sentence: row ? own.sentence(name, count, when) : `${name}: ${copy.noFigure}.`,
			card: {
				kicker: row ? when : copy.map.selected,
				title: name,
				value: row ? count : copy.NoFigure,
				lines: row
					? [`${copy.metric.active}.`, own.basis, ...(row.note ? [row.note[lang]] : [])]
					: [own.missingNote],
				flag: null,
				link: { href, text: copy.map.toRegion }
			},
			cells: [
				text(name, href),
				{ text: count, numeric: true },
				{ ...text(row ? formatMonth(row.asOf, lang) : '–'), shape: 'date' },
				text(source?.publisher ?? '–', source?.url),
				text(row?.note?.[lang] ?? '–')
			],
			href
		};
	});
}
