import { PAGES } from '#lib/address.ts';
import { PROVINCES_COPY } from '#lib/copy/provinces.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { label, coverage, informal, registered } = PROVINCES_COPY[lang].tabs;
	return {
		tabs: {
			label,
			links: [
				{ text: coverage, page: PAGES.provinces('cakupan', null) },
				{ text: informal, page: PAGES.provinces('pekerja-informal', null) },
				{ text: registered, page: PAGES.provinces('peserta-terdaftar', null) }
			]
		}
	};
};
