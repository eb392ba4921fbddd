import type { Bilingual } from './model/observation.ts';

/** Where the site stands; set by `SITE_ORIGIN` when it is built. */
export const SITE_ORIGIN: string = __SITE_ORIGIN__;

/** Who runs this site. The one place where the name stands. */
export const PUBLISHER = {
	site: 'Peta Jamsostek',
	name: { id: 'Tim Peta Jamsostek', en: 'The Peta Jamsostek team' } satisfies Bilingual,
	/** Errors in a figure are reported here. */
	contact: `koreksi@${new URL(SITE_ORIGIN).hostname}`
} as const;
