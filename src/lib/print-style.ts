import type { PrintSheet } from './viz/print-sheet.ts';

/** The rules that put a page's source, date, address and number on each sheet: see `print.css` for their looks. */
export function writeSheetRules({ source, date, address }: PrintSheet): string {
	return (
		`@page{@bottom-left{content:${cssText(`${source}\n${date} ${address}`)}}` +
		`@bottom-right{content:counter(page) " / " counter(pages)}}`
	);
}

/** A text as a CSS string that can end neither itself nor the style element it stands in. */
export function cssText(text: string): string {
	return `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
