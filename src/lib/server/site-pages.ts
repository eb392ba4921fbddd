import { PAGES } from '#lib/address.ts';
import { COVERAGE_MONTHS } from './coverage.ts';
import { INFORMAL_YEARS } from './figures/informal-map.ts';
import { dapils, jabarRegions, provinces } from './store.ts';

/** Every page of the site, without its language. */
export const SITE_PAGES: readonly string[] = [
	PAGES.home,
	PAGES.nationalCoverage,
	...[null, ...COVERAGE_MONTHS].map((period) => PAGES.jabar('cakupan', period)),
	...[null, ...INFORMAL_YEARS.map(String)].map((period) => PAGES.jabar('pekerja-informal', period)),
	PAGES.provinces('cakupan', null),
	...[null, ...INFORMAL_YEARS.map(String)].map((period) =>
		PAGES.provinces('pekerja-informal', period)
	),
	PAGES.provinces('peserta-terdaftar', null),
	PAGES.regions,
	...[...provinces, ...jabarRegions].map(({ code }) => PAGES.region(code)),
	PAGES.data,
	PAGES.completeness,
	PAGES.changes,
	PAGES.worker,
	PAGES.dapils,
	...dapils.map(({ number }) => PAGES.dapil(number)),
	PAGES.calculator
];
