import { endEarly } from './figure/early.ts';
import { mountFigure } from './figure/figure.ts';
import { mountPanelDoor } from './figure/open-panel.ts';
import { keepSelection } from './figure/keep-selection.ts';
import { registerWorker } from './offline/register.ts';
import { mountSearch } from './search/search.ts';
import { mountShare } from './share/share.ts';

endEarly();
mount('[data-figure]', mountFigure);
mount<HTMLFormElement>('[data-search]', mountSearch);
mount('[data-share]', mountShare);
mount('[data-panel]', mountPanelDoor);
keepSelection();
registerWorker();

function mount<T extends HTMLElement>(selector: string, mountOne: (root: T) => void): void {
	for (const root of document.querySelectorAll<T>(selector)) mountOne(root);
}
