import { expect, test } from 'vitest';
import type { EditionList } from '../edition-list.ts';
import { factsOf, quarterOf, viewOf, type SaveState } from './save-view.ts';

const LIST: EditionList = {
	edition: '2026-11-22-new',
	published: '2026-11-22',
	figures: '2026-02',
	files: [
		{ address: '/', hash: 'a', sent: 3_000_000, bytes: 14_000_000 },
		{ address: '/data/', hash: 'b', sent: 1_000_001, bytes: 6_000_000 }
	]
};
const SAVED = { ...LIST, savedAt: '2026-11-23T03:15:00Z' };
const NONE = { files: 0, sent: 0, bytes: 0 };
const FIRST = { files: 1, sent: 3_000_000, bytes: 14_000_000 };
const ALL = { files: 2, sent: 4_000_001, bytes: 20_000_000 };
const NEW: SaveState = {
	server: LIST,
	saved: null,
	held: NONE,
	toFetch: ALL,
	running: false,
	note: null
};

test('before anything is loaded it is told what comes', () => {
	expect(factsOf(LIST, 'id')).toEqual({
		contents:
			'2 berkas: semua halaman dalam bahasa Indonesia dan Inggris, pencarian, huruf, dan tabel data (CSV)',
		size: 'paling banyak 4,1 MB diunduh, 20,0 MB di perangkat',
		age: 'sampai dengan Februari 2026; terbitan 22 November 2026'
	});
});

test.each([
	['nothing saved', {}, /^Belum disimpan/, ['save']],
	['no network', { server: null }, /^Daftar berkas tidak terbaca/, []],
	['running', { running: true }, /^Mengunduh/, ['pause']],
	['partly here', { held: FIRST }, /^Belum lengkap: 1 dari 2 berkas/, ['resume', 'remove']],
	[
		'interrupted',
		{ held: FIRST, note: 'network' },
		/^Jaringan terputus.*Belum lengkap/,
		['resume', 'remove']
	],
	['no room', { note: 'room' }, /^Ruang di perangkat ini tidak cukup: perlu 20,0 MB/, ['save']],
	[
		'complete',
		{ saved: SAVED, held: ALL, toFetch: NONE },
		/^Lengkap.*23 November 2026/,
		['remove']
	],
	['complete, no network', { saved: SAVED, server: null }, /^Lengkap/, ['remove']],
	[
		'another edition',
		{ saved: { ...SAVED, edition: 'old' }, toFetch: FIRST },
		/tetap dipakai.*terbitan baru \(22 November 2026\): 1 berkas berubah, paling banyak 3,0 MB/,
		['adopt', 'remove']
	],
	[
		'another edition, partly here',
		{ saved: { ...SAVED, edition: 'old' }, held: FIRST, toFetch: FIRST },
		/tetap dipakai/,
		['resume', 'remove']
	],
	['removed', { note: 'removed' }, /^Simpanan sudah dihapus/, ['save']]
] as const)('%s', (_, change, sentence, actions) => {
	const view = viewOf({ ...NEW, ...change }, 'id');
	expect(view.sentence).toMatch(sentence);
	expect(view.actions).toEqual(actions);
});

test('progress is shown while there is some, and not of a complete copy', () => {
	expect(viewOf(NEW, 'id').progress).toBeNull();
	expect(viewOf({ ...NEW, held: FIRST }, 'id').progress).toEqual({
		text: '1 dari 2 berkas, 3,0 dari 4,1 MB',
		share: 3_000_000 / 4_000_001
	});
	expect(viewOf({ ...NEW, saved: SAVED, held: ALL }, 'id').progress).toBeNull();
});

test.each([
	[0, 0.2, ''],
	[0.2, 0.26, '25% terunduh.'],
	[0.26, 0.3, ''],
	[0.3, 0.8, '75% terunduh.'],
	[0.8, 1, '']
])('from %s to %s is told as %j', (before, now, said) => {
	expect(quarterOf(before, now, 'id')).toBe(said);
});
