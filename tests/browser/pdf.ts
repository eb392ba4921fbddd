import { getDocumentProxy } from 'unpdf';

/** One sheet of a PDF. */
export interface Sheet {
	/** PDF points. */
	width: number;
	height: number;
	/** Its text without white space and hyphens: how words are set apart is the reader's guess, and how lines end. */
	text: string;
	/** The roles of its tagged content: `H1`, `Table`. */
	roles: string[];
}

/** Of content only its identity is told. */
interface Tag {
	role?: string;
	id?: string;
	children?: readonly Tag[];
}

/** A PDF as its text and tags tell it. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const [, , width = 0, height = 0] = page.view;
			const { items } = await page.getTextContent();
			const tags: Tag | null = await page.getStructTree();
			return {
				width,
				height,
				text: compact(items.map((item) => ('str' in item ? item.str : '')).join('')),
				roles: tags ? rolesIn(tags) : []
			};
		})
	);
}

/** A text as sheets hold it. */
export function compact(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\p{Pd}]+/gu, '');
}

function rolesIn({ role, children = [] }: Tag): string[] {
	return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}
