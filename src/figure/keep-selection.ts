/** Holds the place on the page from one page to the next, and is emptied there. */
const PLACE = 'place';

/** Links marked `data-keep` (figure, period, language) take the present selection and the place on the page along. */
export function keepSelection(): void {
	document.addEventListener('click', (event) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-keep]');
		if (!link) return;
		link.search = location.search;
		const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
		if (isPlain && scrollY > 0) sessionStorage.setItem(PLACE, `${scrollY}`);
	});
	const top = sessionStorage.getItem(PLACE);
	if (top === null) return;
	sessionStorage.removeItem(PLACE);
	scrollTo({ top: Number(top), behavior: 'instant' });
}
