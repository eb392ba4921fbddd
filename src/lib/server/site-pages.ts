import { PAGES } from '#lib/address.ts';
import { JABAR_AREA, NATIONAL_AREA } from './areas.ts';
import { mapsOf } from './indicators/indicator-pages.ts';
import { dapils, jabarRegions, provinces } from './store.ts';

/** Every page of the site, without its language. */
export const SITE_PAGES: readonly string[] = [
	PAGES.home,
	PAGES.nationalCoverage,
	...[JABAR_AREA, NATIONAL_AREA].flatMap((area) =>
		mapsOf(area).map(({ key, period }) => area.pageOf(key, period))
	),
	PAGES.compareTimes,
	PAGES.regions,
	...[...provinces, ...jabarRegions].map(({ code }) => PAGES.region(code)),
	PAGES.compare,
	PAGES.data,
	PAGES.completeness,
	PAGES.changes,
	PAGES.worker,
	PAGES.dapils,
	...dapils.map(({ number }) => PAGES.dapil(number)),
	PAGES.calculator,
	PAGES.deck,
	...jabarRegions.map(({ code }) => PAGES.regionDeck(code)),
	PAGES.save,
	PAGES.offline
];
