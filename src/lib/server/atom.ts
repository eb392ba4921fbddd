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
		const address = escape(`${page}#${id}`);
		return `<entry>
<id>${address}</id>
<title>${escape(name)}</title>
<updated>${date}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${escape(kind)}"/>
<content type="text">${escape(text)}</content>
</entry>
`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escape(self)}</id>
<title>${escape(title)}</title>
<updated>${entries[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>
<author><name>${escape(author.name)}</name><email>${escape(author.email)}</email></author>
<link rel="self" type="application/atom+xml" href="${escape(self)}"/>
<link rel="alternate" type="text/html" href="${escape(page)}"/>
${written.join('')}</feed>
`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
