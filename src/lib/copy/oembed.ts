import type { Lang } from '../lang.ts';

/** What a frame is called by its host. */
const id = {
	frame: { map: 'Peta', chart: 'Grafik' },
	frameTitle: (kind: string, name: string) => `${kind}: ${name}`
};

const en: typeof id = {
	frame: { map: 'Map', chart: 'Chart' },
	frameTitle: (kind, name) => `${kind}: ${name}`
};

export const OEMBED_COPY: Record<Lang, typeof id> = { id, en };
