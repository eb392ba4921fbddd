import { addressOf } from '#lib/address.ts';
import { PORTABLE_COPY } from '#lib/copy/portable.ts';
import { formatPeriod } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { LABOUR_FILE } from '#lib/model/change.ts';
import { revisionOf } from '#lib/model/revision.ts';
import type { MapFigure } from '#lib/viz/map-figure.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { JABAR_AREA } from '../areas.ts';
import { INDICATORS, type Indicator } from '../indicators/indicators.ts';
import { changes } from '../store.ts';
import { keyOfPage } from './key-of-page.ts';
import type { CatalogueFigure } from './catalogue.ts';

/** Every indicator of every area as a map, and the coverage of the 27 as a ranking besides. */
export const MAP_FIGURES: readonly CatalogueFigure[] = INDICATORS.flatMap((indicator) => {
	const { area, key } = indicator;
	const map = figureOf(indicator, keyOfPage(area.pageOf(key, null)), 'map');
	return area === JABAR_AREA && key === 'cakupan'
		? [map, figureOf(indicator, keyOfPage(area.pageOf('peringkat', null)), 'ranking')]
		: [map];
});

function figureOf(indicator: Indicator, key: string, kind: 'map' | 'ranking'): CatalogueFigure {
	const pageOf = (period: string | null) => indicator.area.pageOf(indicator.key, period);
	return {
		key,
		periods: indicator.periods,
		pageOf,
		makeTable: indicator.makeTable,
		make: (period, lang): PortableFigure => {
			const figure = indicator.makeMap(period, lang);
			const words = describe(indicator, figure, kind, lang);
			const last = period ?? indicator.periods.at(-1) ?? null;
			const when = last === null ? '' : formatPeriod(last, lang);
			const copy = PORTABLE_COPY[lang];
			return {
				key,
				period,
				lang,
				page: addressOf(pageOf(period), lang),
				...words,
				title: copy.dated(words.name, when && indicator.asKnown ? copy.upTo(when) : when),
				when,
				lastPeriod: last,
				source: figure.source,
				revision: revisionOf(changes, {
					concerns: [
						...figure.entries.flatMap(({ statementId }) => statementId ?? []),
						...(isSurvey(figure) ? [LABOUR_FILE] : [])
					],
					regionCodes: figure.entries.map(({ code }) => code),
					period
				}),
				view: kind === 'map' ? { kind, figure, picked: [] } : { kind, figure }
			};
		}
	};
}

function describe(
	{ key, area, titleOf }: Indicator,
	{ description }: MapFigure,
	kind: 'map' | 'ranking',
	lang: Lang
): Pick<PortableFigure, 'name' | 'sentence'> {
	const copy = PORTABLE_COPY[lang];
	if (kind === 'ranking')
		return { name: copy.ranking.name, sentence: copy.ranking.sentence(description) };
	const name = key === 'cakupan' ? copy.coverage[area.key] : titleOf(null, lang);
	return { name, sentence: description };
}

/** Whether a map draws the labour force survey, and no statements. */
function isSurvey({ entries }: MapFigure): boolean {
	return entries.every(({ statementId }) => statementId === undefined);
}
