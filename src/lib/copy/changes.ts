import type { Lang } from '../lang.ts';
import type { ChangeKind } from '../model/change.ts';

const kinds: Record<ChangeKind, string> = {
	added: 'Angka baru',
	corrected: 'Koreksi',
	removed: 'Dihapus',
	site: 'Situs'
};

const id = {
	title: 'Perubahan',
	metaTitle: 'Perubahan angka',
	description:
		'Catatan bertanggal setiap angka yang ditambah, dikoreksi, atau dihapus di Peta Jamsostek, juga sebagai umpan Atom.',
	lede: 'Setiap angka yang ditambah, dikoreksi, atau dihapus dicatat di sini dengan tanggalnya, dari yang terbaru. Catatan lama tidak diubah.',
	feed: 'Ikuti perubahan dengan pembaca umpan (Atom)',
	feedTitle: 'Perubahan angka Peta Jamsostek',
	download: 'Unduh catatan ini (CSV)',
	kinds,
	concerns: 'Tentang',
	old: 'Sebelumnya',
	new: 'Sekarang',
	statement: (name: string, when: string) => `pernyataan tentang ${name}, ${when}`,
	entry: (kind: string, about: string) => (about ? `${kind}: ${about}` : kind)
};

const en: typeof id = {
	title: 'Changes',
	metaTitle: 'Changes of figures',
	description:
		'A dated log of every figure added, corrected or removed in Peta Jamsostek, also as an Atom feed.',
	lede: 'Every figure that is added, corrected or removed is recorded here with its date, newest first. Past entries are not rewritten.',
	feed: 'Follow the changes with a feed reader (Atom)',
	feedTitle: 'Changes of figures in Peta Jamsostek',
	download: 'Download this log (CSV)',
	kinds: {
		added: 'New figure',
		corrected: 'Correction',
		removed: 'Removed',
		site: 'Site'
	},
	concerns: 'About',
	old: 'Before',
	new: 'Now',
	statement: (name, when) => `statement on ${name}, ${when}`,
	entry: (kind, about) => (about ? `${kind}: ${about}` : kind)
};

/** The words of the change log. */
export const CHANGES_COPY: Record<Lang, typeof id> = { id, en };
