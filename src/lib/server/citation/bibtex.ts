import type { CitedWork } from '../citation.ts';

/** Characters that mean something to TeX. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A work as a BibTeX entry. Publisher and title stand in double braces: no name is split, no capital lost. */
export function writeBibtex(work: CitedWork): string {
	return [
		`@misc{${work.key},`,
		`  author = {{${escapeBibtex(work.publisher)}}},`,
		`  title = {{${escapeBibtex(work.title)}}},`,
		`  year = {${work.day.slice(0, 4)}},`,
		`  note = {${escapeBibtex(`${work.revision}. ${work.data}`)}},`,
		`  url = {${work.address}},`,
		`  language = {${work.language}}`,
		'}',
		''
	].join('\n');
}

/** Text as TeX prints it. */
export function escapeBibtex(text: string): string {
	return text
		.replaceAll(/[\\~^{}%&_#$]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
		.replaceAll('–', '--');
}
