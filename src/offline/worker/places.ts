import { isPageAddress } from '../what-is-kept.ts';

/** Where an address may stand among saved files; `moved`: a browser is sent there, as a server would do. */
export interface Place {
	address: string;
	moved: boolean;
}

const INDEX = /\/index\.html$/;

/** The places of an address, the likeliest first: typed addresses lack a slash, or name the file. */
export function placesOf(pathname: string): Place[] {
	if (INDEX.test(pathname)) return [{ address: pathname.replace(INDEX, '/'), moved: false }];
	const itself = { address: pathname, moved: false };
	if (pathname.endsWith('/') || !isPageAddress(pathname)) return [itself];
	return [itself, { address: `${pathname}/`, moved: true }];
}
