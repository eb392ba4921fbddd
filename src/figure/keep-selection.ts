/** Links marked `data-keep` (period, language) take the present selection along. */
export function keepSelection(): void {
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-keep]');
		if (link) link.search = location.search;
	});
}
