import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { PORTABLE_COPY } from '#lib/copy/portable.ts';
import { formatPeriod } from '#lib/format.ts';
import { revisionOf } from '#lib/model/revision.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { COVERAGE_MONTHS } from '../coverage.ts';
import { makeDapilPage } from '../figures/dapil-page.ts';
import { makeMapCoverageTable } from '../publish/coverage-table.ts';
import { changes, dapils } from '../store.ts';
import type { CatalogueFigure } from './catalogue.ts';
import { keyOfPage } from './key-of-page.ts';

/** Each constituency: the coverage map of Jawa Barat with its regions outlined and listed. */
export const DAPIL_FIGURES: readonly CatalogueFigure[] = dapils.map(
	({ number, name: dapil, regionCodes }): CatalogueFigure => {
		const key = keyOfPage(PAGES.dapil(number));
		return {
			key,
			periods: [],
			pageOf: () => PAGES.dapil(number),
			makeTable: () => makeMapCoverageTable(regionCodes),
			make: (period, lang): PortableFigure => {
				const copy = PORTABLE_COPY[lang];
				const page = makeDapilPage(number, lang);
				if (!page) throw new Error(`no constituency ${number}`);
				const { map, codes, sources } = page;
				const name = copy.dapil(dapil);
				const last = COVERAGE_MONTHS.at(-1) ?? null;
				const when = last === null ? '' : formatPeriod(last, lang);
				const isOwn = ({ code }: { code: string }) => codes.includes(code);
				return {
					key,
					period,
					lang,
					page: addressOf(PAGES.dapil(number), lang),
					name,
					title: copy.dated(name, when && copy.upTo(when)),
					sentence: map.description,
					when,
					lastPeriod: last,
					source: [...map.source.slice(0, 1), ...sources, copyOf(lang).map.boundaries],
					revision: revisionOf(changes, {
						concerns: map.entries.filter(isOwn).flatMap(({ statementId }) => statementId ?? []),
						regionCodes,
						period
					}),
					view: {
						kind: 'map',
						figure: {
							...map,
							title: page.heading,
							lede: page.lines[0] ?? '',
							ranking: map.ranking
								.map((group) => ({ ...group, entries: group.entries.filter(isOwn) }))
								.filter(({ entries }) => entries.length > 0),
							missing: map.missing && {
								...map.missing,
								entries: map.missing.entries.filter(isOwn)
							}
						},
						picked: codes
					}
				};
			}
		};
	}
);
