import { escapeHtml } from '#lib/snippets.ts';

interface Feed {
	title: string;
	lang: string;
	/** The page the feed tells of, and the feed itself; absolute. */
	page: string;
	self: string;
	author: { name: string; email: string };
	/** Newest first. */
	entries: readonly { id: string; title: string; date: string; text: string; kind: string }[];
}

/** An Atom feed (RFC 4287). An entry's address on the page is its id. */
export function makeAtom({ title, lang, page, self, author, entries }: Feed): string {
	const written = entries.map(({ id, title: name, date, text, kind }) => {
		const address = escapeHtml(`${page}#${id}`);
		return `<entry>
<id>${address}</id>
<title>${escapeHtml(name)}</title>
<updated>${date}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${escapeHtml(kind)}"/>
<content type="text">${escapeHtml(text)}</content>
</entry>
`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapeHtml(self)}</id>
<title>${escapeHtml(title)}</title>
<updated>${entries[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>
<author><name>${escapeHtml(author.name)}</name><email>${escapeHtml(author.email)}</email></author>
<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>
${written.join('')}</feed>
`;
}
