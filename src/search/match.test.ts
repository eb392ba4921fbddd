import { describe, expect, test } from 'vitest';
import { makeSearchIndex } from '#lib/server/places.ts';
import { findPlaces } from './match.ts';

const INDEX = makeSearchIndex('id');
const find = (query: string) => findPlaces(INDEX, query).map(({ name }) => name);

test('27 regions, 38 provinces and 11 constituencies can be found', () => {
	expect(INDEX.places).toHaveLength(27 + 38 + 11);
	expect(new Set(INDEX.places.map(({ href }) => href)).size).toBe(76);
	for (const { name } of INDEX.places) expect(find(name)[0], name).toBe(name);
	for (const { code, name } of INDEX.places) if (code) expect(find(code)[0]).toBe(name);
});

describe('what is typed is found', () => {
	test.each([
		['bandng', ['Kabupaten Bandung', 'Kota Bandung', 'Kabupaten Bandung Barat']],
		['bandung', ['Kabupaten Bandung', 'Kota Bandung', 'Kabupaten Bandung Barat']],
		['KAB BANDUNG', ['Kabupaten Bandung', 'Kabupaten Bandung Barat', 'Kota Bandung']],
		['Kab. Bandung', ['Kabupaten Bandung', 'Kabupaten Bandung Barat', 'Kota Bandung']],
		['kota bandng', ['Kota Bandung', 'Kabupaten Bandung', 'Kabupaten Bandung Barat']],
		['kota cimahi', ['Kota Cimahi']],
		['kab cimahi', ['Kota Cimahi']],
		['purwakrta', ['Kabupaten Purwakarta']],
		['kerawang', ['Kabupaten Karawang']],
		['kabupten garut', ['Kabupaten Garut']],
		['badnung barat', ['Kabupaten Bandung Barat']],
		['tasik malaya', ['Kabupaten Tasikmalaya', 'Kota Tasikmalaya']],
		['bandungbarat', ['Kabupaten Bandung Barat']],
		['kotabogor', ['Kota Bogor']],
		['  Dépok ', ['Kota Depok']],
		['kbb', ['Kabupaten Bandung Barat']],
		['3217', ['Kabupaten Bandung Barat']],
		['32.17', ['Kabupaten Bandung Barat']],
		['dapil 2', ['Dapil Jawa Barat II']],
		['dapil jawa barat ii', ['Dapil Jawa Barat II']],
		['Dapil Jabar XI', ['Dapil Jawa Barat XI']],
		['ntb', ['Nusa Tenggara Barat']],
		['ntt', ['Nusa Tenggara Timur']],
		['kepri', ['Kepulauan Riau']],
		['babel', ['Kepulauan Bangka Belitung']],
		['central java', ['Jawa Tengah']],
		['9999', []],
		['zzzz', []],
		['kab zzzz', []],
		['.', INDEX.places.map(({ name }) => name)]
	])('%s', (query, names) => {
		expect(find(query)).toEqual(names);
	});

	test.each([
		['jabar', 'Jawa Barat'],
		['jawa barat', 'Jawa Barat'],
		['West Java', 'Jawa Barat'],
		['jateng', 'Jawa Tengah'],
		['jatim', 'Jawa Timur'],
		['diy', 'DI Yogyakarta'],
		['jogja', 'DI Yogyakarta'],
		['dki', 'DKI Jakarta'],
		['jakarta', 'DKI Jakarta'],
		['riau', 'Riau'],
		['papua', 'Papua'],
		['32', 'Jawa Barat'],
		['dapil 1', 'Dapil Jawa Barat I'],
		['dapil', 'Dapil Jawa Barat I'],
		['kota b', 'Kota Bogor'],
		['bandn', 'Kabupaten Bandung']
	])('%s: %s first', (query, name) => {
		expect(find(query)[0]).toBe(name);
	});
});
