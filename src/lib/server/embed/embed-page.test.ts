import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EmbedPage from '#lib/components/embed/EmbedPage.svelte';
import type { Lang } from '#lib/lang.ts';
import type { Change } from '#lib/model/change.ts';
import { revisionOf } from '#lib/model/revision.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { makeEmbedPage } from './embed-page.ts';

const STATEMENT = '3273-2025-07-28-a';
const LOG: Change[] = [
	{
		date: '2026-12-01',
		kind: 'corrected',
		concerns: STATEMENT,
		old: '36,4%',
		new: '36,43%',
		text: {
			id: 'Satu dari {regions} wilayah diperbaiki.',
			en: 'One of {regions} regions corrected.'
		}
	}
];
const SAID = {
	id: 'Revisi 2, 1 Desember 2026: Satu dari 27 wilayah diperbaiki.',
	en: 'Revision 2, 1 December 2026: One of 27 regions corrected.'
};

/** The frame of a small figure that shows one statement, as HTML. */
function frameOf(period: string | null, lang: Lang, changes: readonly Change[]): string {
	const portable: PortableFigure = {
		key: 'uji/coba',
		period,
		lang,
		page: '/uji/coba/',
		name: 'Uji',
		title: 'Uji coba',
		sentence: 'Satu kalimat.',
		when: '',
		lastPeriod: '2025-07',
		source: ['Sumber: uji.'],
		revision: revisionOf(changes, { concerns: [STATEMENT], regionCodes: ['3273'], period }),
		view: { kind: 'parts', total: '1', parts: [] }
	};
	const figure = {
		key: portable.key,
		periods: ['2025-07'],
		pageOf: () => portable.page,
		make: () => portable,
		makeTable: () => {
			throw new Error('a frame has no table file');
		}
	};
	return render(EmbedPage, { props: { embed: makeEmbedPage({ figure, period }, lang) } }).body;
}

test.each(['id', 'en'] as const)('a pinned figure that was revised says so, %s', (lang) => {
	expect(frameOf('2025-07', lang, LOG)).toContain(SAID[lang]);
});

test('a pinned figure as first released, and the latest, say nothing of it', () => {
	expect(frameOf('2025-07', 'id', [])).not.toContain('Revisi');
	expect(frameOf(null, 'id', LOG)).not.toContain('Revisi');
});
