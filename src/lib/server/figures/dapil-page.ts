import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { DAPIL_COPY } from '#lib/copy/dapil.ts';
import { formatAsOf, formatList, formatNumber } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { numeralOf, type Dapil } from '#lib/model/dapil.ts';
import { addUpLabour } from '#lib/model/labour-sum.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import { readDate } from '../dates.ts';
import { dapils, jabarRegions, regionOf, sourceOf } from '../store.ts';
import { makeCoverageMap } from './coverage-map.ts';
import { formatInformalShare, informalIn, LATEST_INFORMAL_YEAR } from '../informal-share.ts';
import { drawGroups, nameGroups } from './jabar-drawing.ts';

/** The list of the 11 constituencies, with the map of their borders. */
export function makeDapilIndex(lang: Lang) {
	const copy = DAPIL_COPY[lang];
	const figure = makeCoverageMap(null, lang);
	return {
		lede: copy.lede(jabarRegions.length),
		map: {
			...figure,
			id: 'dapil',
			description: copy.mapDescription,
			drawing: { ...figure.drawing, labels: nameByDapil(figure) }
		},
		borders: drawGroups(dapils.map(({ regionCodes }) => regionCodes)),
		rows: dapils.map((dapil) => {
			const sum = labourSumOf(dapil);
			return {
				...linkTo(dapil, lang),
				regions: formatList(namesOf(dapil), lang),
				published: copy.published(publishedIn(dapil, figure).length, dapil.regionCodes.length),
				informal: sum
					? copy.informal(formatInformalShare(sum.informalShare, lang), LATEST_INFORMAL_YEAR)
					: ''
			};
		}),
		sources: sourcesOf(dapils, lang)
	};
}

/** Everything the page of one constituency shows; null when there is none of this number. */
export function makeDapilPage(number: string, lang: Lang) {
	const copy = DAPIL_COPY[lang];
	const dapil = dapils.find((candidate) => candidate.number === number);
	if (!dapil) return null;
	const { name, regionCodes } = dapil;
	const figure = makeCoverageMap(null, lang);
	const own = figure.entries.filter(({ code }) => regionCodes.includes(code));
	const regions = formatList(namesOf(dapil), lang);
	const named = (standings: readonly string[]) => {
		const names = own.filter(({ standing }) => standings.includes(standing));
		return formatList(
			names.map((entry) => entry.name),
			lang
		);
	};
	const [missing, stale] = [named(['missing']), named(['old', 'undated'])];
	return {
		title: copy.pageTitle(name),
		description: copy.pageDescription(name, regions),
		heading: copy.heading(name),
		lines: [
			copy.regions(regions, regionCodes.length),
			`${copy.published(publishedIn(dapil, figure).length, regionCodes.length)}.`,
			...(missing ? [copy.missing(missing)] : []),
			...(stale ? [copy.stale(stale)] : [])
		],
		map: {
			...figure,
			id: 'dapil',
			description: copy.outline(name, regions),
			// The outline covers what the neighbours' labels would say.
			drawing: {
				...figure.drawing,
				labels: figure.drawing.labels.filter(({ code }) => regionCodes.includes(code))
			}
		},
		codes: regionCodes,
		coverage: {
			id: 'cakupan',
			entries: own,
			table: { ...figure.table, caption: copy.coverageCaption(name) }
		},
		remark: regionCodes.length === 1 ? copy.single : copy.notAveraged,
		labour: makeLabour(dapil, lang),
		others: dapils.map((other) => ({ ...linkTo(other, lang), current: other === dapil })),
		sources: sourcesOf([dapil], lang)
	};
}

function makeLabour(dapil: Dapil, lang: Lang) {
	const copy = DAPIL_COPY[lang];
	const year = LATEST_INFORMAL_YEAR;
	const sum = labourSumOf(dapil);
	const number = (value: number) => formatNumber(value, lang);
	return {
		sentence: sum
			? copy.labourSentence(
					year,
					dapil.name,
					number(sum.labourForce),
					formatInformalShare(sum.informalShare, lang),
					number(sum.informal),
					number(sum.employed)
				)
			: copyOf(lang).NoFigure,
		note: copy.labourNote(year),
		caption: copy.labourCaption(dapil.name, year),
		rows: dapil.regionCodes.flatMap((code) => {
			const found = informalIn(code, year);
			if (!found) return [];
			const { row, formal, share } = found;
			return [
				{
					code,
					name: regionOf(code).name,
					href: addressOf(PAGES.region(code), lang),
					cells: [
						number(row.labourForce),
						number(row.employed),
						number(row.employed - formal),
						formatInformalShare(share, lang)
					]
				}
			];
		}),
		sum: sum && [
			number(sum.labourForce),
			number(sum.employed),
			number(sum.informal),
			formatInformalShare(sum.informalShare, lang)
		]
	};
}

function labourSumOf({ regionCodes }: Dapil) {
	const rows = regionCodes.flatMap((code) => informalIn(code, LATEST_INFORMAL_YEAR)?.row ?? []);
	return rows.length === regionCodes.length ? addUpLabour(rows) : null;
}

function publishedIn({ regionCodes }: Dapil, { entries }: MapFigure) {
	return entries.filter(
		({ code, standing }) => regionCodes.includes(code) && standing !== 'missing'
	);
}

/** The numeral of its constituency in each region, in the ink of the region's class. */
function nameByDapil({ entries }: MapFigure): MapFigure['drawing']['labels'] {
	const groups = dapils.map((dapil) => ({ name: numeralOf(dapil), codes: dapil.regionCodes }));
	return nameGroups(groups).map((label) => {
		const bin = entries.find(({ code }) => code === label.code)?.bin;
		return {
			...label,
			ink: bin?.ink ?? 'var(--no-data-ink)',
			halo: bin?.fill ?? 'var(--no-data)'
		};
	});
}

function namesOf({ regionCodes }: Dapil): string[] {
	return regionCodes.map((code) => regionOf(code).name);
}

function linkTo({ number, name }: Dapil, lang: Lang) {
	return { number, name, href: addressOf(PAGES.dapil(number), lang) };
}

function sourcesOf(some: readonly Dapil[], lang: Lang): string[] {
	return [...new Set(some.flatMap(({ sourceIds }) => sourceIds))].map((id) => {
		const { publisher, date } = sourceOf(id);
		const asOf = readDate(date);
		return DAPIL_COPY[lang].source(publisher, asOf ? formatAsOf(asOf, lang) : '');
	});
}
