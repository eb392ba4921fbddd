export const LANGS = ['id', 'en'] as const;
export type Lang = (typeof LANGS)[number];
