import type { Lang } from '../lang.ts';

const id = {
	qrName: (address: string) => `Kode QR ke ${address}`
};

const en: typeof id = {
	qrName: (address: string) => `QR code to ${address}`
};

export const PRINT_COPY: Record<Lang, typeof id> = { id, en };
