import { CALCULATOR_COPY } from './copy/calculator.ts';
import { formatLarge, formatNumber } from './format.ts';
import type { Lang } from './lang.ts';
import { WHOLE, type Hundredths } from './model/target.ts';

/** A percentage with no more decimals than it has: 61,26%, 65%. */
export function formatHundredths(value: Hundredths, lang: Lang): string {
	const decimals = value % 100 === 0 ? 0 : value % 10 === 0 ? 1 : 2;
	return `${formatNumber((100 * value) / WHOLE, lang, decimals)}%`;
}

/** People that were calculated: all of them, or about three digits of them where the source is rounded. */
export function formatPeople(people: number, exact: boolean, lang: Lang): string {
	if (exact) return formatNumber(people, lang);
	return CALCULATOR_COPY[lang].about + formatLarge(Number(people.toPrecision(3)), lang);
}

/** An amount to the last rupiah: Rp16.800. */
export function formatRupiah(amount: number, lang: Lang): string {
	return CALCULATOR_COPY[lang].rupiah(formatNumber(amount, lang));
}

/** A large amount in words: Rp4,14 miliar. */
export function formatRupiahShort(amount: number, lang: Lang): string {
	const { rupiah, scale } = CALCULATOR_COPY[lang];
	const [size, word] =
		amount >= 1e12
			? [1e12, scale.trillion]
			: amount >= 1e9
				? [1e9, scale.billion]
				: amount >= 1e6
					? [1e6, scale.million]
					: [1, ''];
	if (size === 1) return formatRupiah(amount, lang);
	return rupiah(`${formatNumber(amount / size, lang, 2)} ${word}`);
}
