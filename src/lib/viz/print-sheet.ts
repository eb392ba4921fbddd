import type { QrCode } from './qr-code.ts';

/** What a page says of itself on each sheet of paper. */
export interface PrintSheet {
	/** "Sumber: BPS, Sakernas Agustus 2025." */
	source: string;
	/** Up to when the figures are, and of which day the data. */
	date: string;
	/** Where the page stands. */
	address: string;
	qr: QrCode;
}
