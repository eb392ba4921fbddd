/** Enough that no two contents of one address share it: 64 bits. */
const DIGITS = 16;

/** The hash by which the list names a file's content. */
export async function hashOf(content: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...digest]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, DIGITS);
}
