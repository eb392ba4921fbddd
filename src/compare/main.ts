import { mountComparison } from './compare.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-compare]')) mountComparison(root);
