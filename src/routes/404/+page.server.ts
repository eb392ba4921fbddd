import { LAST_FIGURE } from '#lib/server/edition.ts';
import type { PageServerLoad } from './$types';

// Written as `404.html`, which static hosts serve for an address that does not exist.
export const trailingSlash = 'never';

export const load: PageServerLoad = () => ({ figures: LAST_FIGURE });
