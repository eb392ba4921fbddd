import { tableHtml, tableText, type TableCopy } from './table.ts';

/** Puts a picture on the clipboard. Browsers take the promise of it, so that the click still counts. */
export async function copyImage(address: string): Promise<void> {
	const picture = fetch(address).then((answer) => {
		if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
		return answer.blob();
	});
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}

/** Puts the code of a field on the clipboard, and selects it for those whose browser refuses. */
export async function copyCode(panel: HTMLElement, id: string): Promise<void> {
	const area = panel.querySelector<HTMLTextAreaElement>(`textarea[id="${id}"]`);
	if (!area) return;
	area.select();
	await copyText(area.value);
}

/** Puts the first table of a page on the clipboard, as HTML for documents and as TSV for sheets. */
export async function copyTable(page: string): Promise<void> {
	const table = findTable(page);
	const blobOf = (type: string, write: (copy: TableCopy) => string) =>
		table.then((found) => new Blob([write(found)], { type }));
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/html': blobOf('text/html', tableHtml),
			'text/plain': blobOf('text/plain', tableText)
		})
	]);
}

/** A figure may stand on a page without its table: then it is that of the figure's own page. */
async function findTable(page: string): Promise<TableCopy> {
	const isHere = location.pathname === page;
	const source = isHere
		? document
		: new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html');
	const table = source.querySelector<HTMLTableElement>('main table');
	if (!table) throw new Error(`${page}: no table`);
	const note = source.querySelector('[data-citation]')?.textContent ?? '';
	return { table, note: note.replace(/\s+/g, ' ').trim() };
}
