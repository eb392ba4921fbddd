import { OFFLINE_COPY } from '#lib/copy/offline.ts';
import { formatAsOf, formatMonth, formatNumber } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';

const LOCALES: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

/** "22 November 2026 pukul 10.15", on the clock of this device. */
export function formatMoment(iso: string, lang: Lang): string {
	return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeStyle: 'short' }).format(
		new Date(iso)
	);
}

/** An ISO day: "22 November 2026". */
export function formatDay(day: string, lang: Lang): string {
	return formatAsOf({ text: day, precision: 'day' }, lang);
}

/** A month `YYYY-MM`: "Februari 2026". */
export function formatLastMonth(month: string, lang: Lang): string {
	return formatMonth({ text: month, precision: 'month' }, lang, 'long');
}

/** Bytes in millions, rounded up so that never more comes than was said: "7,9". */
export function formatMegabytes(bytes: number, lang: Lang): string {
	return formatNumber(Math.ceil(bytes / 1e5) / 10, lang, 1);
}

/** The line on a page that did not come from the network. */
export function lineOf(figures: string, savedAt: string, lang: Lang): string {
	return OFFLINE_COPY[lang].line(formatLastMonth(figures, lang), formatMoment(savedAt, lang));
}
