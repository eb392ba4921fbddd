import type { Lang } from '../lang.ts';

/** The panel with which a figure is taken along. */
const id = {
	summary: 'Sematkan, unduh, kutip',
	of: (name: string) => `Bawa gambar ini: ${name}`,
	copyAs: 'Salin ke dokumen',
	asImage: 'Salin sebagai gambar',
	asText: 'Salin sebagai teks',
	asTable: 'Salin sebagai tabel',
	imageCopied: 'Gambar disalin.',
	textCopied: 'Teks disalin.',
	tableCopied: 'Tabel disalin.',
	copied: 'Disalin.',
	failed: 'Peramban menolak menyalin. Pilih teksnya dan salin sendiri, atau unduh berkasnya.',
	download: 'Unduh',
	pictures: 'Gambar',
	data: 'Data gambar ini',
	pictureNames: {
		'a4-300dpi.png': 'PNG untuk Word, A4',
		'1200x630.png': 'PNG 1200 × 630',
		'1920x1080.png': 'PNG untuk salindia, 1920 × 1080',
		'1200x1200.png': 'PNG persegi, 1200 × 1200',
		'teks.svg': 'SVG, teks dapat diubah',
		'garis.svg': 'SVG, teks sebagai garis'
	} as Readonly<Record<string, string>>,
	cite: 'Kutip',
	copyCitation: 'Salin kutipan',
	embed: 'Sematkan di halaman web',
	language: 'Bahasa',
	languages: { id: 'Indonesia', en: 'Inggris' },
	time: 'Waktu',
	live: 'Selalu terbaru',
	pinned: (when: string) => `Tetap di ${when}`,
	theme: 'Tema',
	themes: { terang: 'Terang', gelap: 'Gelap', otomatis: 'Ikut pembaca' },
	regions: 'Wilayah yang disorot, paling banyak lima',
	noRegion: 'Tidak ada',
	width: 'Lebar pratinjau',
	snippets: {
		image: ['Gambar', 'Paling aman: surel, sistem konten, Word.'],
		frame: ['Bingkai tanpa skrip', 'Interaktif; tingginya tetap.'],
		fitting: [
			'Bingkai yang pas',
			'Bingkai yang sama, tingginya mengikuti isi; skrip cukup sekali per halaman.'
		],
		address: ['Tempel alamatnya', 'WordPress dan sistem lain yang mengenal oEmbed.']
	},
	copyCode: 'Salin kode',
	preview: 'Pratinjau',
	previewOf: (name: string) => `Pratinjau: ${name}`
};

const en: typeof id = {
	summary: 'Embed, download, cite',
	of: (name) => `Take this figure along: ${name}`,
	copyAs: 'Copy into a document',
	asImage: 'Copy as image',
	asText: 'Copy as text',
	asTable: 'Copy as table',
	imageCopied: 'Image copied.',
	textCopied: 'Text copied.',
	tableCopied: 'Table copied.',
	copied: 'Copied.',
	failed:
		'The browser refused to copy. Select the text and copy it yourself, or download the file.',
	download: 'Download',
	pictures: 'Pictures',
	data: 'Data of this figure',
	pictureNames: {
		'a4-300dpi.png': 'PNG for Word, A4',
		'1200x630.png': 'PNG 1200 × 630',
		'1920x1080.png': 'PNG for slides, 1920 × 1080',
		'1200x1200.png': 'PNG square, 1200 × 1200',
		'teks.svg': 'SVG, text can be edited',
		'garis.svg': 'SVG, text as outlines'
	},
	cite: 'Cite',
	copyCitation: 'Copy citation',
	embed: 'Embed in a web page',
	language: 'Language',
	languages: { id: 'Indonesian', en: 'English' },
	time: 'Time',
	live: 'Always the latest',
	pinned: (when) => `Stay at ${when}`,
	theme: 'Theme',
	themes: { terang: 'Light', gelap: 'Dark', otomatis: 'As the reader has it' },
	regions: 'Highlighted regions, five at most',
	noRegion: 'None',
	width: 'Width of the preview',
	snippets: {
		image: ['Picture', 'Safest: mail, content systems, Word.'],
		frame: ['Frame without script', 'Interactive; its height is fixed.'],
		fitting: [
			'Frame that fits',
			'The same frame, as tall as its content; the script once per page.'
		],
		address: ['Paste the address', 'WordPress and other systems that know oEmbed.']
	},
	copyCode: 'Copy code',
	preview: 'Preview',
	previewOf: (name) => `Preview: ${name}`
};

export const PANEL_COPY: Record<Lang, typeof id> = { id, en };
