import type { Lang } from '../lang.ts';

const id = {
	qrName: (address: string) => `Kode QR ke ${address}`,
	source: (names: string) => `Sumber: ${names}.`,
	others: 'Sumber lain tertulis di samping angkanya.',
	sourceBeside: 'Sumber tertulis di samping tiap angka.',
	upTo: (when: string) => `Angka sampai ${when}.`,
	edition: (day: string) => `Edisi data ${day}.`
};

const en: typeof id = {
	qrName: (address: string) => `QR code to ${address}`,
	source: (names: string) => `Source: ${names}.`,
	others: 'Other sources stand beside their figures.',
	sourceBeside: 'The source stands beside each figure.',
	upTo: (when: string) => `Figures up to ${when}.`,
	edition: (day: string) => `Data edition ${day}.`
};

export const PRINT_COPY: Record<Lang, typeof id> = { id, en };
