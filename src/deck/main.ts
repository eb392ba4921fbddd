import { runDeck } from './deck.ts';

const root = document.querySelector<HTMLElement>('[data-deck]');
if (root) runDeck(root);
