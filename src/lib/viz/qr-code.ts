/** A QR code, drawn. */
export interface QrCode {
	/** What a camera reads from it. */
	text: string;
	/** Width and height with the quiet zone around it, in modules. */
	size: number;
	/** SVG path: a stroke one module thick along each run of dark modules. */
	path: string;
}
