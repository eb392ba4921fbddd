import type { CitedWork } from '../citation.ts';

/** A work as a RIS record: two letters, two spaces, a dash, a space; lines end with CR and LF. */
export function writeRis(work: CitedWork): string {
	const lines: [string, string][] = [
		['TY', 'DATA'],
		['AU', work.publisher],
		['TI', work.title],
		['PY', work.day.slice(0, 4)],
		['DA', work.day.replaceAll('-', '/')],
		['ET', work.revision],
		['PB', work.publisher],
		['N1', work.data],
		['LA', work.lang],
		['UR', work.address],
		['ER', '']
	];
	return lines.map(([tag, text]) => `${tag}  - ${text.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
