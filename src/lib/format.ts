import type { AsOf } from './model/as-of.ts';
import type { Observation } from './model/observation.ts';
import { readPrinted, type PrintedNumber } from './model/printed.ts';
import type { Lang } from './lang.ts';

const LOCALES: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };
const MINUS = '\u2212';
const SCALE_WORDS: Record<Lang, Record<PrintedNumber['scale'], string>> = {
	id: { 1: '', 1_000: ' ribu', 1_000_000: ' juta' },
	en: { 1: '', 1_000: ' thousand', 1_000_000: ' million' }
};
const BOUND_WORDS = {
	id: { about: 'sekitar ', moreThan: 'lebih dari ', lessThan: 'hampir ' },
	en: { about: 'about ', moreThan: 'more than ', lessThan: 'almost ' }
} as const;

/** A plain number: 1.354.881 or 36,43; 1,354,881 or 36.43. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
	const text = numberFormat(lang, decimals).format(Math.abs(value));
	return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A percentage with a fixed number of decimals: 36,4%. */
export function formatPercent(value: number, lang: Lang, decimals = 1): string {
	return `${formatNumber(value, lang, decimals)}%`;
}

/** A difference with its sign: +13,7; −8,2; 0,0. */
export function formatSigned(value: number, lang: Lang, decimals = 1): string {
	const text = formatNumber(value, lang, decimals);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A large count in a sentence: 99,0 juta, 186 ribu; smaller ones whole. */
export function formatLarge(value: number, lang: Lang): string {
	const words = SCALE_WORDS[lang];
	if (value >= 1_000_000) return formatNumber(value / 1_000_000, lang, 1) + words[1_000_000];
	if (value >= 100_000) return formatNumber(value / 1_000, lang) + words[1_000];
	return formatNumber(value, lang);
}

/** A published figure with the digits it was printed with, in the reader's language: 37,4 juta; 37,77%. */
export function formatPrinted(
	row: Pick<Observation, 'printed' | 'unit' | 'approximate'>,
	lang: Lang
): string {
	const printed = readPrinted(row.printed, row.unit);
	if (!printed) return row.printed;
	const sign = row.unit === 'percent' ? '%' : '';
	const words = BOUND_WORDS[lang];
	if (printed.kind === 'range') {
		const { low, high } = printed;
		return `${digitsOf(low, lang)}–${digitsOf(high, lang)}${SCALE_WORDS[lang][high.scale]}${sign}`;
	}
	const lead =
		printed.kind !== 'number'
			? words[printed.kind]
			: row.approximate || printed.about
				? words.about
				: '';
	return `${lead}${digitsOf(printed.number, lang)}${SCALE_WORDS[lang][printed.number.scale]}${sign}`;
}

/** The same without "about": for tight places beside which the full figure stands. */
export function formatPrintedShort(row: Pick<Observation, 'printed' | 'unit'>, lang: Lang): string {
	return formatPrinted({ printed: row.printed, unit: row.unit, approximate: false }, lang);
}

/** How many decimals a figure was printed with. */
export function decimalsOf(row: Pick<Observation, 'printed' | 'unit'>): number {
	const printed = readPrinted(row.printed, row.unit);
	return printed?.kind === 'number' ? printed.number.decimals : 0;
}

function digitsOf({ value, decimals, scale }: PrintedNumber, lang: Lang): string {
	return formatNumber(value / scale, lang, decimals);
}

/** "28 Juli 2025", "Juli 2025" or "2025"; empty when undated. */
export function formatAsOf(
	asOf: Pick<AsOf, 'text' | 'precision'>,
	lang: Lang,
	month: 'long' | 'short' = 'long'
): string {
	if (asOf.precision === 'undated') return '';
	if (asOf.precision === 'year') return asOf.text;
	const day = asOf.precision === 'day' ? asOf.text : `${asOf.text}-01`;
	return dateFormat(lang, month, asOf.precision === 'day').format(new Date(`${day}T00:00:00Z`));
}

/** Month and year only, for tight places: "Jul 2025", "2025". */
export function formatMonth(
	asOf: Pick<AsOf, 'text' | 'precision'>,
	lang: Lang,
	month: 'long' | 'short' = 'short'
): string {
	if (asOf.precision !== 'day') return formatAsOf(asOf, lang, month);
	return formatAsOf({ text: asOf.text.slice(0, 7), precision: 'month' }, lang, month);
}

/** The month of a year in which the labour force survey is taken: "Agustus 2025". */
export function formatSurveyMonth(
	year: number,
	lang: Lang,
	month: 'long' | 'short' = 'long'
): string {
	return formatAsOf({ text: `${year}-08`, precision: 'month' }, lang, month);
}

/** A figure's period in words: `2025-07` is Juli 2025, `2025` the survey of that year. */
export function formatPeriod(period: string, lang: Lang): string {
	return period.length === 4
		? formatSurveyMonth(Number(period), lang)
		: formatAsOf({ text: period, precision: 'month' }, lang);
}

/** "A, B, dan C" */
export function formatList(items: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);
}

// Making a formatter takes a hundred times as long as using it.
const numberFormat = remember(
	(lang: Lang, decimals: number) =>
		new Intl.NumberFormat(LOCALES[lang], {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		})
);
const dateFormat = remember(
	(lang: Lang, month: 'long' | 'short', withDay: boolean) =>
		new Intl.DateTimeFormat(LOCALES[lang], {
			timeZone: 'UTC',
			year: 'numeric',
			month,
			...(withDay && { day: 'numeric' })
		})
);

/** The same call answered once only. */
function remember<A extends readonly unknown[], T>(make: (...wanted: A) => T): (...wanted: A) => T {
	const made = new Map<string, T>();
	return (...wanted) => {
		const key = wanted.join();
		const known = made.get(key);
		if (known !== undefined) return known;
		const fresh = make(...wanted);
		made.set(key, fresh);
		return fresh;
	};
}
