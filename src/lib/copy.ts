import { en } from './copy/en.ts';
import { id, type Copy } from './copy/id.ts';
import type { Lang } from './lang.ts';

const COPIES: Record<Lang, Copy> = { id, en };

/** Everything the site says, in a language. */
export function copyOf(lang: Lang): Copy {
	return COPIES[lang];
}

export type { Copy };
