/** The key of the figure that a page is made of: its address without the outer slashes. */
export function keyOfPage(page: string): string {
	return page.replace(/^\/|\/$/g, '');
}
