import { hundredthsOf, MOST_PEOPLE, MOST_RUPIAH, WHOLE, type Hundredths } from './target.ts';

/** Why what a reader typed is no figure to calculate with. */
export type Fault = 'empty' | 'text' | 'zero' | 'negative' | 'over' | 'decimals';
export type Typed = { value: number } | { fault: Fault };

const NUMBER = /^([-−])?(\d{1,12})(?:[.,](\d{1,12}))?$/;
const GROUPED = /^([-−])?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,15})$/;

/** A target in percent, with a decimal comma or point: "61,26", "61.26", "61,26%". */
export function readPercent(text: string): { value: Hundredths } | { fault: Fault } {
	const plain = text.trim().replace(/\s*%$/, '');
	if (plain === '') return { fault: 'empty' };
	const [match, minus, whole = '', decimals = ''] = NUMBER.exec(plain) ?? [];
	if (match === undefined) return { fault: 'text' };
	const shown = decimals.replace(/0+$/, '');
	if (Number(`${whole}.${decimals}`) === 0) return { fault: 'zero' };
	if (minus) return { fault: 'negative' };
	if (Number(whole) > 100 || (Number(whole) === 100 && shown !== '')) return { fault: 'over' };
	if (shown.length > 2) return { fault: 'decimals' };
	return { value: Math.min(WHOLE, hundredthsOf(Number(`${whole}.${shown || '0'}`))) };
}

/** People of a potential, grouped in either language or not at all. */
export function readPeople(text: string): Typed {
	return readWhole(text, MOST_PEOPLE);
}

/** Rupiah a month for one worker. */
export function readRupiah(text: string): Typed {
	return readWhole(text.replace(/^\s*Rp\.?\s*/i, ''), MOST_RUPIAH);
}

function readWhole(text: string, most: number): Typed {
	const plain = text.trim();
	if (plain === '') return { fault: 'empty' };
	const [match, minus, digits = ''] = GROUPED.exec(plain) ?? [];
	if (match === undefined) return { fault: 'text' };
	const value = Number(digits.replaceAll(/[.,\s]/g, ''));
	if (value === 0) return { fault: 'zero' };
	if (minus) return { fault: 'negative' };
	return value > most ? { fault: 'over' } : { value };
}
