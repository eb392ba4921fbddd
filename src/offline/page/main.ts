import { mountKept } from './kept.ts';
import { mountSave } from './save.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-save]')) mountSave(root);
for (const root of document.querySelectorAll<HTMLElement>('[data-here]')) mountKept(root);
