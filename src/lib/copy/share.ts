import type { Lang } from '../lang.ts';

const id = {
	label: 'Bagikan',
	share: 'Bagikan…',
	link: 'Salin tautan',
	sentence: 'Salin kalimat',
	linkCopied: 'Tautan disalin.',
	sentenceCopied: 'Kalimat disalin.',
	/** Followed by what should have been copied. */
	failed: 'Peramban menolak menyalin. Salin sendiri:',
	source: (name: string) => `Sumber: ${name}.`
};

const en: typeof id = {
	label: 'Share',
	share: 'Share…',
	link: 'Copy link',
	sentence: 'Copy sentence',
	linkCopied: 'Link copied.',
	sentenceCopied: 'Sentence copied.',
	failed: 'The browser refused to copy. Copy it yourself:',
	source: (name: string) => `Source: ${name}.`
};

export const SHARE_COPY: Record<Lang, typeof id> = { id, en };
