import { endEarly } from './figure/early.ts';
import { mountFigure } from './figure/figure.ts';
import { keepSelection } from './figure/keep-selection.ts';
import { mountSearch } from './search/search.ts';

endEarly();
for (const root of document.querySelectorAll<HTMLElement>('[data-figure]')) mountFigure(root);
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) mountSearch(form);
keepSelection();
