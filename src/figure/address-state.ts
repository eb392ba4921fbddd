import { REGION_PARAMETER } from '#lib/address.ts';

export interface AddressState {
	code: string | null;
	/** A value that names no region here. */
	rejected: string | null;
}

/** The region an address names. */
export function readAddress(search: string, codes: ReadonlySet<string>): AddressState {
	const values = new URLSearchParams(search).getAll(REGION_PARAMETER);
	const [value] = values;
	if (value === undefined) return { code: null, rejected: null };
	if (values.length === 1 && codes.has(value)) return { code: value, rejected: null };
	return { code: null, rejected: values.join(', ') };
}

/** The present address with another region, other parameters kept. */
export function writeAddress({ pathname, search, hash }: Location, code: string | null): string {
	const parameters = new URLSearchParams(search);
	if (code === null) parameters.delete(REGION_PARAMETER);
	else parameters.set(REGION_PARAMETER, code);
	const query = parameters.toString();
	return pathname + (query && `?${query}`) + hash;
}
