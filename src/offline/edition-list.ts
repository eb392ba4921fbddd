/** A file of the site: a hash of its content, and its size in bytes with gzip on the way and unpacked. */
export interface ListedFile {
	address: string;
	hash: string;
	sent: number;
	bytes: number;
}

/** What stands for an edition of the site: its name changes with any byte of any file. */
export interface Edition {
	edition: string;
	/** The ISO day of the data's edition. */
	published: string;
	/** The last month that a figure is about, `YYYY-MM`. */
	figures: string;
}

/** Everything that can be saved of an edition. */
export interface EditionList extends Edition {
	files: readonly ListedFile[];
}

/** How much there is: files, and bytes as in `ListedFile`. */
export interface Amount {
	files: number;
	sent: number;
	bytes: number;
}

export function amountOf(files: readonly ListedFile[]): Amount {
	return {
		files: files.length,
		sent: files.reduce((sum, { sent }) => sum + sent, 0),
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0)
	};
}

/** The list as it is sent: one short row a file. */
export function formatEditionList({ files, ...edition }: EditionList): string {
	const rows = files.map(({ address, hash, sent, bytes }) => [address, hash, sent, bytes]);
	return `${JSON.stringify({ ...edition, files: rows })}\n`;
}

/** The list in such a text. Throws on anything else: a network that asks to log in answers with pages of its own. */
export function parseEditionList(text: string): EditionList {
	const value: unknown = JSON.parse(text);
	if (!isRecord(value) || !Array.isArray(value.files)) throw new Error('no list of files');
	const { edition, published, figures } = value;
	if (!isText(edition) || !isText(published) || !isText(figures)) throw new Error('no edition');
	return { edition, published, figures, files: value.files.map(readRow) };
}

function readRow(row: unknown): ListedFile {
	const [address, hash, sent, bytes]: unknown[] = Array.isArray(row) ? row : [];
	const isWhole = isText(address) && isText(hash) && isCount(sent) && isCount(bytes);
	if (!isWhole) throw new Error(`no file: ${JSON.stringify(row)}`);
	return { address, hash, sent, bytes };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

export function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
