import { expect, it } from 'vitest';
import { PAGES } from '#lib/address.ts';
import { makePrintSheet } from './print-sheet.ts';
import { SITE_PAGES } from './site-pages.ts';

it('tells the source, the date and the address of a page', () => {
	const { source, date, address, qr } = makePrintSheet(PAGES.region('3273'), 'id');
	expect(source).toBe('Sumber: Todaynews; BPS, Sakernas Agustus 2017–2025.');
	expect(date).toMatch(/^Angka sampai Agustus 2025\. Edisi data \d+ \p{L}+ \d{4}\.$/u);
	expect(address).toMatch(/^https:\/\/[^/]+\/wilayah\/3273\/$/);
	expect(qr.text).toBe(address);
});

it('follows the period that a page is of', () => {
	const { source, date } = makePrintSheet(PAGES.jabar('pekerja-informal', '2019'), 'en');
	expect(source).toBe('Source: BPS, Sakernas August 2019.');
	expect(date).toMatch(/^Figures up to August 2019\. Data edition /);
});

it('stays short enough for the foot of a sheet', () => {
	const lengths = SITE_PAGES.map((page) => makePrintSheet(page, 'id').source.length);
	expect(Math.max(...lengths)).toBeLessThan(200);
});
