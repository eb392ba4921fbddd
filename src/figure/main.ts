import { endEarly } from './early.ts';
import { mountFigure } from './figure.ts';
import { keepSelection } from './keep-selection.ts';

endEarly();
for (const root of document.querySelectorAll<HTMLElement>('[data-figure]')) mountFigure(root);
keepSelection();
