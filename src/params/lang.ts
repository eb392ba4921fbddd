import type { ParamMatcher } from '@sveltejs/kit';

/** Only a language of ours stands before a page: the folders of files and frames do not. */
export const match = ((segment): segment is 'en' => segment === 'en') satisfies ParamMatcher;
