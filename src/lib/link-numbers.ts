/** The addresses outside the site that a table leads to, each once, in order. */
export function listLinks(addresses: readonly (string | undefined)[]): string[] {
	return [...new Set(addresses.flatMap((address) => address ?? []))].filter((address) =>
		address.startsWith('http')
	);
}

/** The number of an address in such a list, from 1; undefined for one inside the site. */
export function linkNumber(list: readonly string[], address: string): number | undefined {
	const index = list.indexOf(address);
	return index === -1 ? undefined : index + 1;
}
