/** The parameters that choose slides and regions. */
export const SLIDES_PARAMETER = 'salindia';
export const REGIONS_PARAMETER = 'wilayah';

/** All that a deck can show, in its order. */
export interface Offer {
	slides: readonly string[];
	regions: readonly string[];
}

/** What of it is shown: slides in the deck's order, then regions in the order given. */
export interface Arrangement {
	slides: readonly string[];
	regions: readonly string[];
}

/** The arrangement an address names, and what of it is unknown. Nothing known: all slides, no region. */
export function readArrangement(
	search: string,
	offer: Offer
): Arrangement & { rejected: readonly string[] } {
	const parameters = new URLSearchParams(search);
	const wanted = (name: string) =>
		parameters
			.getAll(name)
			.flatMap((value) => value.split(','))
			.map((value) => value.trim())
			.filter((value) => value !== '');
	const slides = wanted(SLIDES_PARAMETER);
	const regions = [...new Set(wanted(REGIONS_PARAMETER))];
	const known = {
		slides: offer.slides.filter((key) => slides.includes(key)),
		regions: regions.filter((code) => offer.regions.includes(code))
	};
	const rejected = [
		...slides.filter((key) => !offer.slides.includes(key)),
		...regions.filter((code) => !offer.regions.includes(code))
	];
	const choosesSlides = parameters.has(SLIDES_PARAMETER);
	const isEmpty = known.slides.length + known.regions.length === 0;
	return {
		slides: choosesSlides && !isEmpty ? known.slides : [...offer.slides],
		regions: known.regions,
		rejected
	};
}

/** The present query with another arrangement, other parameters kept; what is so anyway is not written. */
export function writeArrangement(
	search: string,
	{ slides, regions }: Arrangement,
	offer: Offer
): string {
	const parameters = new URLSearchParams(search);
	parameters.delete(SLIDES_PARAMETER);
	parameters.delete(REGIONS_PARAMETER);
	if (slides.length < offer.slides.length) parameters.set(SLIDES_PARAMETER, slides.join());
	if (regions.length > 0) parameters.set(REGIONS_PARAMETER, regions.join());
	const query = parameters.toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}
