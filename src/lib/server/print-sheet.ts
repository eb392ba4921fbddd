import { addressOf, PAGES } from '#lib/address.ts';
import { CITATION_COPY } from '#lib/copy/citation.ts';
import { PRINT_COPY } from '#lib/copy/print.ts';
import { formatAsOf, formatPeriod } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import type { PrintSheet } from '#lib/viz/print-sheet.ts';
import { CATALOGUE_ENTRIES, entryAt } from './catalogue/catalogue.ts';
import { EDITION } from './edition.ts';
import { makeQrCode } from './qr.ts';

const COVERAGE = 'jawa-barat/cakupan';
const INFORMAL = 'jawa-barat/pekerja-informal';

/** The figures shown on pages that the catalogue knows under another address. */
const BORROWED: Readonly<Record<string, readonly string[]>> = {
	[PAGES.home]: ['nasional/cakupan', COVERAGE],
	[PAGES.dapils]: [COVERAGE],
	[PAGES.regions]: [COVERAGE, INFORMAL],
	[PAGES.compareTimes]: [COVERAGE, INFORMAL]
};

/** What stands on each sheet of a printed page. */
export function makePrintSheet(page: string, lang: Lang): PrintSheet {
	const copy = PRINT_COPY[lang];
	const figures = figuresOn(page, lang);
	const [first = '', ...others] = new Set(figures.map(sourcesOf));
	const last = figures.flatMap(periodsOf).sort(byTime).at(-1);
	const address = SITE_ORIGIN + addressOf(page, lang);
	return {
		source: first
			? [copy.source(first), ...(others.length > 0 ? [copy.others] : [])].join(' ')
			: copy.sourceBeside,
		date: [
			...(last === undefined ? [] : [copy.upTo(formatPeriod(last, lang))]),
			copy.edition(formatAsOf({ text: EDITION, precision: 'day' }, lang))
		].join(' '),
		address,
		qr: makeQrCode(address)
	};
}

function figuresOn(page: string, lang: Lang): PortableFigure[] {
	const entries =
		BORROWED[page]?.flatMap((key) => entryAt(key) ?? []) ??
		CATALOGUE_ENTRIES.filter(({ figure, period }) => figure.pageOf(period) === page);
	return entries.map(({ figure, period }) => figure.make(period, lang));
}

/** The sources that the lines of a figure's note name. */
function sourcesOf({ source, lang }: PortableFigure): string {
	return source
		.flatMap((line) => CITATION_COPY[lang].sourceLine.exec(line)?.slice(1, 2) ?? [])
		.join('; ');
}

/** What a figure shows at the latest: `2025-07`, or `2025` for the survey of that year. */
function periodsOf({ lastPeriod, view }: PortableFigure): string[] {
	const years = view.kind === 'region' ? (view.line?.chart.years ?? []) : [];
	return [...(lastPeriod === null ? [] : [lastPeriod]), ...years.map(({ year }) => String(year))];
}

function byTime(a: string, b: string): number {
	return monthOf(a).localeCompare(monthOf(b));
}

/** The survey is of August. */
function monthOf(period: string): string {
	return period.length === 4 ? `${period}-08` : period;
}
