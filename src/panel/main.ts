import { mountPanel } from './panel.ts';

for (const panel of document.querySelectorAll<HTMLDetailsElement>('[data-panel]'))
	mountPanel(panel);
