import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { PORTABLE_COPY } from '#lib/copy/portable.ts';
import { formatAsOf } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { monthOf } from '#lib/model/as-of.ts';
import { chooseCoverage } from '#lib/model/choose-coverage.ts';
import { LABOUR_FILE } from '#lib/model/change.ts';
import { revisionOf } from '#lib/model/revision.ts';
import type { PortableFigure, PortableView } from '#lib/viz/portable-figure.ts';
import { makeRegionPage } from '../figures/region-page.ts';
import { areaOf } from '../areas.ts';
import { INFORMAL } from '../indicators/survey.ts';
import { makeCoverageTable } from '../publish/coverage-table.ts';
import { makeSurveyTableOf } from '../publish/labour-table.ts';
import { changes, jabarRegions, observationsOf, provinces } from '../store.ts';
import type { CatalogueFigure } from './catalogue.ts';
import { keyOfPage } from './key-of-page.ts';

/** Each province, kabupaten and kota: its coverage, and its informal workers over the years. */
export const REGION_FIGURES: readonly CatalogueFigure[] = [...jabarRegions, ...provinces].map(
	({ code }): CatalogueFigure => {
		const key = keyOfPage(PAGES.region(code));
		return {
			key,
			periods: [],
			pageOf: () => PAGES.region(code),
			makeTable: () => makeCoverageTable([code]),
			makeLabourTable: () => makeSurveyTableOf(INFORMAL, [code], areaOf(code)),
			make: (period, lang): PortableFigure => {
				const copy = PORTABLE_COPY[lang];
				const region = makeRegionPage(code, lang);
				const observation = chooseCoverage(observationsOf(code), null);
				const when = observation ? formatAsOf(observation.asOf, lang) : '';
				const name = copy.region.name(region.name);
				return {
					key,
					period,
					lang,
					page: addressOf(PAGES.region(code), lang),
					name,
					title: copy.dated(name, when),
					sentence: region.sentence,
					when,
					lastPeriod: observation && monthOf(observation.asOf),
					source: [...(region.source ? [region.source] : []), ...region.labour.notes],
					revision: revisionOf(changes, {
						concerns: [observation?.statementId ?? '', LABOUR_FILE],
						regionCodes: [code],
						period
					}),
					view: makeView(region, lang)
				};
			}
		};
	}
);

function makeView(region: ReturnType<typeof makeRegionPage>, lang: Lang): PortableView {
	const { gauge, bound, card, labour } = region;
	const [, informal] = labour.lines;
	return {
		kind: 'region',
		kicker: `${region.kind}, ${region.within.name}`,
		gauge,
		instead: gauge
			? null
			: bound
				? { value: bound.valueText, note: `${bound.when}. ${bound.note}` }
				: { value: copyOf(lang).NoFigure, note: region.words.noGauge },
		flag: card?.flag ?? null,
		line: informal ?? null,
		lineText: region.informalSentence
	};
}
