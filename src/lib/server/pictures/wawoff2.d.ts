declare module 'wawoff2' {
	/** A TrueType file from a WOFF2 file. */
	export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
