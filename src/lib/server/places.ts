import { addressOf, PAGES } from '#lib/address.ts';
import { copyOf } from '#lib/copy.ts';
import { SEARCH_COPY } from '#lib/copy/search.ts';
import type { Lang } from '#lib/lang.ts';
import { numeralOf, type Dapil } from '#lib/model/dapil.ts';
import { normalise, type Place, type SearchIndex } from '#lib/model/place.ts';
import type { Region } from '#lib/model/region.ts';
import { dapils, jabarRegions, jawaBarat, provinces } from './store.ts';

/** What people call a region besides its name, by code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	11: ['nad'],
	12: ['sumut'],
	13: ['sumbar'],
	16: ['sumsel'],
	19: ['babel'],
	21: ['kepri'],
	31: ['dki', 'jkt'],
	32: ['jabar'],
	33: ['jateng'],
	34: ['diy', 'jogja', 'yogya', 'jogjakarta', 'daerah istimewa yogyakarta'],
	35: ['jatim'],
	52: ['ntb'],
	53: ['ntt'],
	61: ['kalbar'],
	62: ['kalteng'],
	63: ['kalsel'],
	64: ['kaltim'],
	65: ['kaltara'],
	71: ['sulut'],
	72: ['sulteng'],
	73: ['sulsel'],
	74: ['sultra'],
	76: ['sulbar'],
	82: ['malut'],
	3217: ['kbb']
};

const SYNONYMS: SearchIndex['synonyms'] = {
	...Object.fromEntries(dapils.map((dapil) => [numeralOf(dapil).toLowerCase(), dapil.number])),
	kotamadya: 'kota',
	city: 'kota',
	regency: 'kabupaten',
	province: 'provinsi',
	constituency: 'dapil',
	java: 'jawa',
	sumatra: 'sumatera',
	islands: 'kepulauan',
	north: 'utara',
	south: 'selatan',
	west: 'barat',
	east: 'timur',
	central: 'tengah',
	southeast: 'tenggara',
	southwest: 'daya'
};

/** Regions, provinces and constituencies. */
export interface PlaceGroups {
	regions: Place[];
	provinces: Place[];
	dapils: Place[];
}

/** Every place with its page, by kind. */
export function makePlaces(lang: Lang): PlaceGroups {
	const placesOf = (regions: readonly Region[], hint: string) =>
		regions.map((region) => placeOfRegion(region, hint, lang));
	return {
		regions: placesOf(jabarRegions, jawaBarat.name),
		provinces: placesOf(provinces, copyOf(lang).regionKind.province),
		dapils: dapils.map((dapil) => placeOfDapil(dapil, lang))
	};
}

/** What the search field fetches when it is used. */
export function makeSearchIndex(lang: Lang): SearchIndex {
	const groups = makePlaces(lang);
	return {
		places: [...groups.regions, ...groups.provinces, ...groups.dapils],
		synonyms: SYNONYMS
	};
}

function placeOfRegion({ code, name, kind }: Region, hint: string, lang: Lang): Place {
	const named = (text: string) => (kind === 'province' ? `provinsi ${text}` : `${kind} ${text}`);
	// The name of a kabupaten or kota already begins with its kind.
	const own = normalise(name);
	return {
		code,
		name,
		hint: kind === 'province' ? hint : `${hint}, ${code}`,
		href: addressOf(PAGES.region(code), lang),
		readings: [kind === 'province' ? named(own) : own, ...(ALSO[code] ?? []).map(named)]
	};
}

function placeOfDapil({ number, name }: Dapil, lang: Lang): Place {
	return {
		code: '',
		name: `Dapil ${name}`,
		hint: SEARCH_COPY[lang].dapil,
		href: addressOf(PAGES.dapil(number), lang),
		readings: [jawaBarat.name, ...(ALSO[jawaBarat.code] ?? [])].map(
			(province) => `dapil ${normalise(province)} ${number}`
		)
	};
}
