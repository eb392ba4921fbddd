import { CITATION_COPY } from '#lib/copy/citation.ts';
import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { escapeHtml } from '#lib/snippets.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';
import { EDITION } from './edition.ts';
import { writeBibtex } from './citation/bibtex.ts';
import { writeRis } from './citation/ris.ts';

/** What is cited of a figure. */
export interface CitedWork {
	/** ASCII, the same as long as the address is. */
	key: string;
	publisher: string;
	/** The ISO day of the edition. */
	day: string;
	title: string;
	/** "rev. 1" */
	revision: string;
	/** "Sumber data: BPS, Sakernas Agustus 2025." */
	data: string;
	address: string;
	/** ISO 639-1, and as BibTeX calls it. */
	lang: string;
	language: string;
}

/** A citation in the forms it is copied in. */
export interface Citation {
	/** Plain text, without the day of reading. */
	text: string;
	/** The same with the title in italics. */
	html: string;
	/** To be added by the reader's day: "Diakses {tanggal}." */
	accessed: string;
	bibtex: string;
	ris: string;
}

/** The citation of a figure: of its own period where it is pinned to one. */
export function citeFigure(figure: PortableFigure): Citation {
	const work = workOf(figure);
	const [before, after] = [
		`${work.publisher} (${work.day.slice(0, 4)}). `,
		` (${work.revision}). ${work.data} ${work.address}.`
	];
	return {
		text: before + work.title + after,
		html: `${escapeHtml(before)}<i>${escapeHtml(work.title)}</i>${escapeHtml(after)}`,
		accessed: CITATION_COPY[figure.lang].accessed,
		bibtex: writeBibtex(work),
		ris: writeRis(work)
	};
}

function workOf({ key, period, lang, page, title, source, revision }: PortableFigure): CitedWork {
	const copy = CITATION_COPY[lang];
	const named = source.flatMap((line) => copy.sourceLine.exec(line)?.[1] ?? []);
	return {
		key: ['petajamsostek', ...key.split('/'), period ?? [], lang].flat().join('-'),
		publisher: PUBLISHER.name[lang],
		day: EDITION,
		title,
		revision: copy.revision(revision.number),
		data: copy.data(named[0] ?? copy.statements),
		address: SITE_ORIGIN + page,
		lang,
		language: copy.language
	};
}
