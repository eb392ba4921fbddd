import type { Lang } from '../lang.ts';

/** What is said of reading without a network, by pages and by the service worker. */
const id = {
	/** The line on a page that did not come from the network. */
	line: (figures: string, saved: string) =>
		`Angka sampai dengan ${figures}. Tersimpan di perangkat ini ${saved}.`,
	/** Follows the line where the server has another edition. */
	newer: (published: string) => `Ada terbitan baru (${published}): lihat dan pakai`,
	footer: 'Simpan untuk rapat',

	save: {
		title: 'Simpan untuk rapat',
		description:
			'Simpan seluruh Peta Jamsostek di perangkat ini, dua bahasa, agar terbuka tanpa jaringan dan angkanya tetap selama rapat.',
		lede: 'Seluruh situs, dalam dua bahasa, tersimpan di perangkat ini dan terbuka tanpa jaringan. Angkanya tetap selama rapat: terbitan baru diberitahukan, dan baru dipakai bila Anda memintanya.',
		withoutScript: 'Menyimpan memerlukan JavaScript, yang di peramban ini tidak aktif.',
		contents: 'Isi',
		contentsText: (files: string) =>
			`${files} berkas: semua halaman dalam bahasa Indonesia dan Inggris, pencarian, huruf, dan tabel data (CSV)`,
		size: 'Ukuran',
		sizeText: (sent: string, bytes: string) =>
			`paling banyak ${sent} MB diunduh, ${bytes} MB di perangkat`,
		age: 'Umur angka',
		ageText: (figures: string, published: string) =>
			`sampai dengan ${figures}; terbitan ${published}`,
		without: 'Tidak termasuk',
		withoutText: 'gambar untuk diunduh, sematan, berkas Excel dan PDF',
		reading: 'Membaca daftar berkas…',
		state: {
			unable: 'Peramban ini, atau jendela penyamarannya, tidak mengizinkan penyimpanan.',
			unreachable:
				'Daftar berkas tidak terbaca: jaringan tidak ada. Muat ulang halaman ini setelah tersambung.',
			none: 'Belum disimpan di perangkat ini.',
			partly: (files: string, of: string) => `Belum lengkap: ${files} dari ${of} berkas sudah ada.`,
			running: 'Mengunduh. Biarkan halaman ini terbuka; bila terputus, dapat dilanjutkan.',
			complete: (saved: string) =>
				`Lengkap. Seluruh situs tersimpan di perangkat ini ${saved} dan terbuka tanpa jaringan.`,
			newer: (saved: string, published: string, files: string, sent: string) =>
				`Yang tersimpan dari ${saved} tetap dipakai. Ada terbitan baru (${published}): ${files} berkas berubah, paling banyak ${sent} MB diunduh.`,
			network: 'Jaringan terputus. Yang sudah ada tetap tersimpan; lanjutkan saat tersambung.',
			paused: 'Dijeda. Yang sudah ada tetap tersimpan.',
			room: (need: string) =>
				`Ruang di perangkat ini tidak cukup: perlu ${need} MB. Kosongkan ruang, lalu lanjutkan.`,
			changed:
				'Situs diperbarui selagi diunduh, atau jaringan ini mengubah isinya. Lanjutkan untuk memakai daftar yang baru.',
			busy: 'Sedang diunduh di tab lain.',
			worker: 'Peramban belum siap bekerja tanpa jaringan. Muat ulang halaman ini, lalu coba lagi.',
			removed: 'Simpanan sudah dihapus dari perangkat ini.'
		},
		progress: (files: string, of: string, sent: string, ofSent: string) =>
			`${files} dari ${of} berkas, ${sent} dari ${ofSent} MB`,
		progressLabel: 'Kemajuan unduhan',
		percent: (percent: string) => `${percent} terunduh.`,
		button: {
			save: 'Simpan sekarang',
			resume: 'Lanjutkan',
			pause: 'Jeda',
			adopt: 'Unduh dan pakai terbitan baru',
			remove: 'Hapus simpanan'
		},
		meeting: 'Di ruang rapat',
		steps: [
			'Buka situs seperti biasa, dari penanda, dengan mengetik alamatnya, atau sebagai aplikasi. Jaringan tidak diperlukan.',
			'Di bawah menu tertulis sampai kapan angkanya dan kapan disimpan.',
			'Ingin sebagai aplikasi? Pilih “Instal” atau “Tambahkan ke layar utama” di menu peramban.'
		],
		privacy:
			'Halaman yang pernah dibuka juga disimpan di perangkat ini, paling banyak 60, agar dapat dibaca lagi tanpa jaringan. Tidak ada yang dikirim ke mana pun.',
		list: 'Lihat yang dapat dibuka tanpa jaringan'
	},

	offline: {
		title: 'Tanpa jaringan',
		description:
			'Yang dapat dibuka di perangkat ini tanpa jaringan: halaman yang pernah dilihat, atau seluruh situs bila disimpan untuk rapat.',
		unseen: 'Halaman ini tidak tersimpan di perangkat ini, dan jaringan tidak ada:',
		retry: 'Coba lagi',
		here: 'Yang dapat dibuka di sini',
		home: 'Halaman depan',
		all: (saved: string) => `Seluruh situs, tersimpan ${saved}.`,
		none: 'Belum ada halaman yang tersimpan.',
		seen: (saved: string) => `dilihat ${saved}`,
		about: 'Yang tersimpan, dan yang tidak',
		kept: 'Halaman yang pernah dibuka, paling banyak 60 yang terakhir, dengan angka saat itu.',
		whole: 'Seluruh situs dalam dua bahasa, bila pernah disimpan saat ada jaringan:',
		not: 'Tidak tersimpan: halaman lain, gambar untuk diunduh, sematan, berkas Excel dan PDF.'
	},

	app: {
		description:
			'Cakupan jaminan sosial ketenagakerjaan di Indonesia, dengan tanggal dan sumbernya.'
	}
};

const en: typeof id = {
	line: (figures, saved) => `Figures up to ${figures}. Saved on this device ${saved}.`,
	newer: (published) => `There is a new edition (${published}): see and use it`,
	footer: 'Save for a meeting',

	save: {
		title: 'Save for a meeting',
		description:
			'Save all of Peta Jamsostek on this device, in both languages, so that it opens without a network and its figures stay put during a meeting.',
		lede: 'The whole site, in both languages, is saved on this device and opens without a network. Its figures stay put during the meeting: a new edition is announced, and used only when you ask for it.',
		withoutScript: 'Saving needs JavaScript, which is not active in this browser.',
		contents: 'Contents',
		contentsText: (files) =>
			`${files} files: all pages in Indonesian and English, the search, the typeface and the data tables (CSV)`,
		size: 'Size',
		sizeText: (sent, bytes) => `at most ${sent} MB to load, ${bytes} MB on the device`,
		age: 'Age of the figures',
		ageText: (figures, published) => `up to ${figures}; edition of ${published}`,
		without: 'Left out',
		withoutText: 'images for download, embeds, Excel and PDF files',
		reading: 'Reading the list of files…',
		state: {
			unable: 'This browser, or its private window, does not allow anything to be stored.',
			unreachable:
				'The list of files cannot be read: there is no network. Reload this page once connected.',
			none: 'Not saved on this device yet.',
			partly: (files, of) => `Not complete: ${files} of ${of} files are here.`,
			running: 'Loading. Leave this page open; if it is interrupted it can be taken up again.',
			complete: (saved) =>
				`Complete. The whole site was saved on this device ${saved} and opens without a network.`,
			newer: (saved, published, files, sent) =>
				`What was saved ${saved} stays in use. There is a new edition (${published}): ${files} ${files === '1' ? 'file differs' : 'files differ'}, at most ${sent} MB to load.`,
			network: 'The network was lost. What has come is kept; continue once connected.',
			paused: 'Paused. What has come is kept.',
			room: (need) =>
				`There is not enough room on this device: ${need} MB are needed. Make room, then continue.`,
			changed:
				'The site was updated while loading, or this network alters it. Continue to use the new list.',
			busy: 'It is being loaded in another tab.',
			worker:
				'The browser is not ready to work without a network. Reload this page, then try again.',
			removed: 'The saved copy has been removed from this device.'
		},
		progress: (files, of, sent, ofSent) => `${files} of ${of} files, ${sent} of ${ofSent} MB`,
		progressLabel: 'Progress of loading',
		percent: (percent) => `${percent} loaded.`,
		button: {
			save: 'Save now',
			resume: 'Continue',
			pause: 'Pause',
			adopt: 'Load and use the new edition',
			remove: 'Remove the saved copy'
		},
		meeting: 'In the meeting room',
		steps: [
			'Open the site as always: from a bookmark, by typing its address, or as an app. No network is needed.',
			'Under the menu it says up to when the figures are and when they were saved.',
			'As an app? Choose “Install” or “Add to home screen” in the browser’s menu.'
		],
		privacy:
			'Pages you have opened are kept on this device too, at most 60, so that they can be read again without a network. Nothing is sent anywhere.',
		list: 'See what can be opened without a network'
	},

	offline: {
		title: 'No network',
		description:
			'What can be opened on this device without a network: pages that were read before, or the whole site when it was saved for a meeting.',
		unseen: 'This page is not saved on this device, and there is no network:',
		retry: 'Try again',
		here: 'What can be opened here',
		home: 'Front page',
		all: (saved) => `The whole site, saved ${saved}.`,
		none: 'No page is saved yet.',
		seen: (saved) => `seen ${saved}`,
		about: 'What is saved, and what is not',
		kept: 'Pages that were opened before, the last 60 at most, with the figures of that time.',
		whole: 'The whole site in both languages, when it was saved while there was a network:',
		not: 'Not saved: other pages, images for download, embeds, Excel and PDF files.'
	},

	app: {
		description:
			'Coverage of employment social security in Indonesia, each figure with its date and source.'
	}
};

export const OFFLINE_COPY: Record<Lang, typeof id> = { id, en };
