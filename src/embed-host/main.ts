import { mountHost } from './host.ts';

mountHost();
