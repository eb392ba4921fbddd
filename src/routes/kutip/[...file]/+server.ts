import { error } from '@sveltejs/kit';
import { FOLDERS, PORTABLE } from '#lib/address.ts';
import { LANGS, type Lang } from '#lib/lang.ts';
import { CATALOGUE_ENTRIES, type CatalogueEntry } from '#lib/server/catalogue/catalogue.ts';
import { citeFigure } from '#lib/server/citation.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8'
} as const;
const ENDINGS = ['bib', 'ris'] as const;

interface CitationFile extends CatalogueEntry {
	lang: Lang;
	ending: (typeof ENDINGS)[number];
}

const files = new Map(
	CATALOGUE_ENTRIES.flatMap(({ figure, period }) =>
		LANGS.flatMap((lang) =>
			ENDINGS.map((ending): [string, CitationFile] => [
				PORTABLE.citation(figure.key, period, lang, ending).replace(FOLDERS.citation, ''),
				{ figure, period, lang, ending }
			])
		)
	)
);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

/** The citation of a figure for reference managers. */
export const GET: RequestHandler = ({ params }) => {
	const found = files.get(params.file);
	if (!found) error(404, 'no such file');
	const { figure, period, lang, ending } = found;
	const { bibtex, ris } = citeFigure(figure.make(period, lang));
	return new Response(ending === 'bib' ? bibtex : ris, {
		headers: { 'content-type': TYPES[ending] }
	});
};
