/** The headers that still hold for a stored answer: its type and policies, not its packing or age. */
export function ownHeaders(sent: Headers): Headers {
	const headers = new Headers(sent);
	for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age'])
		headers.delete(name);
	return headers;
}
