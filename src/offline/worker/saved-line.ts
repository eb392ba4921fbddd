/** The empty element in which a page says that it did not come from the network, with the last month of its figures. */
const HOOK = /<([a-z]+)\b[^>]*\sdata-saved="([^"]*)"[^>]*>(?=<\/\1>)/;

/** A page with this sentence in the place made for it; a page without one stays as it is. */
export function withSavedLine(html: string, sentenceOf: (figures: string) => string): string {
	return html.replace(HOOK, (tag, _, figures: string) => tag + escapeText(sentenceOf(figures)));
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
