import type { Lang } from '#lib/lang.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import type { DataTable } from '../publish/data-table.ts';
import { DAPIL_FIGURES } from './dapil-figures.ts';
import { MAP_FIGURES } from './map-figures.ts';
import { NATIONAL_FIGURES } from './national-figures.ts';
import { REGION_FIGURES } from './region-figures.ts';

/** A figure that travels: every address of it is made of its key, a period and a language. */
export interface CatalogueFigure {
	/** `jawa-barat/cakupan`, `wilayah/3273`; the same in both languages. */
	key: string;
	/** Periods to which it can be pinned, oldest first. */
	periods: readonly string[];
	/** The page it stands on, without language. `period` null: the latest. */
	pageOf: (period: string | null) => string;
	make: (period: string | null, lang: Lang) => PortableFigure;
	/** Its values at all times, the same for both languages. */
	makeTable: () => DataTable;
	/** What it draws of the labour force survey beside them: a sheet of its workbook. */
	makeLabourTable?: () => DataTable;
}

/** One of them at one time. */
export interface CatalogueEntry {
	figure: CatalogueFigure;
	period: string | null;
}

/** Every figure of the site. */
export const CATALOGUE: readonly CatalogueFigure[] = [
	...MAP_FIGURES,
	...NATIONAL_FIGURES,
	...REGION_FIGURES,
	...DAPIL_FIGURES
].map(makeOnce);

/** Every figure at every time: its latest first, then its periods. */
export const CATALOGUE_ENTRIES: readonly CatalogueEntry[] = CATALOGUE.flatMap((figure) =>
	[null, ...figure.periods].map((period) => ({ figure, period }))
);

/** A figure is asked for by its frame, its pictures, its citation and its catalogue entry. */
function makeOnce(figure: CatalogueFigure): CatalogueFigure {
	const made = new Map<string, PortableFigure>();
	return {
		...figure,
		make: (period, lang) => {
			const time = `${period ?? ''} ${lang}`;
			const known = made.get(time) ?? figure.make(period, lang);
			made.set(time, known);
			return known;
		}
	};
}

const byKey = new Map(CATALOGUE.map((figure) => [figure.key, figure]));

/** The figure of a key, with or without a period behind it: `jawa-barat/cakupan/2025-07`. Null: there is none. */
export function entryAt(path: string): CatalogueEntry | null {
	const whole = byKey.get(path);
	if (whole) return { figure: whole, period: null };
	const cut = path.lastIndexOf('/');
	const figure = byKey.get(path.slice(0, cut));
	const period = path.slice(cut + 1);
	return figure?.periods.includes(period) ? { figure, period } : null;
}
