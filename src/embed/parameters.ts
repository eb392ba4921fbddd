/** How a frame is to look; `null`: not asked for. */
export interface Parameters {
	wilayah: readonly string[];
	tampilan: string | null;
	tema: string | null;
	latar: string | null;
	kontrol: string | null;
	polos: string | null;
	target: number | null;
	/** Named with the target in the address; the frame draws nothing of it. */
	tenggat: string | null;
	/** Under which its messages go out. */
	id: string | null;
	/** Names whose value is none of theirs, or stands twice. */
	rejected: readonly string[];
}

/** What a parameter's value must be. Size is none of them: the frame is the size. */
const SHAPES: Readonly<Record<string, RegExp>> = {
	wilayah: /^\d{2,4}(,\d{2,4}){0,4}$/,
	tampilan: /./,
	tema: /^(terang|gelap|otomatis)$/,
	latar: /^(padat|bening)$/,
	kontrol: /^[01]$/,
	polos: /^[01]$/,
	target: /^\d{1,3}(\.\d{1,2})?$/,
	tenggat: /^20\d{2}-(0[1-9]|1[0-2])$/,
	id: /^[\w-]{1,40}$/
};

/**
 * Reads the presentation parameters of a frame's address. Unknown names are ignored;
 * a known one with a value that is none of its own, or with two, falls back and is named.
 * @param codes regions that can be highlighted here
 * @param views views that the figure has
 */
export function readParameters(
	search: string,
	codes: ReadonlySet<string>,
	views: readonly string[]
): Parameters {
	const given = new URLSearchParams(search);
	const rejected: string[] = [];
	const read = (name: string, isOurs: (value: string) => boolean = () => true) => {
		const [value, ...others] = given.getAll(name);
		if (value === undefined) return null;
		if (others.length === 0 && SHAPES[name]?.test(value) && isOurs(value)) return value;
		rejected.push(name);
		return null;
	};
	const isKnown = (list: string) => list.split(',').every((code) => codes.has(code));
	const target = read('target', (value) => Number(value) <= 100);
	return {
		wilayah: read('wilayah', isKnown)?.split(',') ?? [],
		tampilan: read('tampilan', (view) => views.includes(view)),
		tema: read('tema'),
		latar: read('latar'),
		kontrol: read('kontrol'),
		polos: read('polos'),
		target: target === null ? null : Number(target),
		tenggat: read('tenggat'),
		id: read('id'),
		rejected
	};
}
