import { escapeHtml } from '#lib/snippets.ts';

/** A table to be copied, with the line that says where it is from. */
export interface TableCopy {
	table: HTMLTableElement;
	note: string;
}

/** The table as HTML of its own: no classes or styles of ours, codes and names as they stand. */
export function tableHtml({ table, note }: TableCopy): string {
	const rows = rowsOf(table).map(
		(cells) =>
			`<tr>${cells.map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`
	);
	return (
		`<table border="1"><caption>${escapeHtml(captionOf(table))}</caption>${rows.join('')}</table>` +
		`<p>${escapeHtml(note)}</p>`
	);
}

/** The table as tab-separated text. */
export function tableText({ table, note }: TableCopy): string {
	const rows = rowsOf(table).map((cells) => cells.map(({ text }) => text).join('\t'));
	return [captionOf(table), ...rows, note].join('\n');
}

function rowsOf(table: HTMLTableElement): { tag: string; text: string }[][] {
	return [...table.rows].map((row) =>
		[...row.cells].map((cell) => ({ tag: cell.localName, text: tidy(cell.textContent) }))
	);
}

function captionOf(table: HTMLTableElement): string {
	return tidy(table.caption?.textContent ?? '');
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
