/** Where a frame stands, as its address says it. */
export interface Frame {
	/** Of our own dialect. */
	id: string;
	src: string;
	/** WordPress hands it over behind the hash; null without it. */
	secret: string | null;
	/** Pym hands it over in the query; null without it. */
	childId: string | null;
}

const OWN = { source: 'petajamsostek', version: 1 } as const;

/** What the address of a frame says to hosts of other makes. */
export function readFrame(location: Pick<Location, 'href' | 'search' | 'hash'>, id: string): Frame {
	return {
		id,
		src: location.href,
		secret: /[#?&]secret=(\w+)/.exec(location.hash)?.[1] ?? null,
		childId: new URLSearchParams(location.search).get('childId')
	};
}

/** The height of a frame in every dialect that a host may understand: ours, Embedly, open-iframe-resizer, AMP, WordPress, Pym. */
export function heightMessages(
	{ id, src, secret, childId }: Frame,
	{ width, height }: { width: number; height: number }
): unknown[] {
	const messages: unknown[] = [
		{ ...OWN, type: 'height', id, height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		{ type: 'iframe-resized', width, height },
		{ sentinel: 'amp', type: 'embed-size', height }
	];
	if (secret !== null) messages.push({ secret, message: 'height', value: height });
	if (childId !== null) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
	return messages;
}

export function selectMessage(id: string, wilayah: readonly string[]): unknown {
	return { ...OWN, type: 'select', id, wilayah };
}

/** What a host asks of a frame. */
export type Request =
	{ type: 'height' } | { type: 'select'; wilayah: string } | { type: 'theme'; tema: string };

/** Reads a host's message; null: none of ours. Values are judged where they are used. */
export function readRequest(data: unknown): Request | null {
	if (typeof data !== 'object' || data === null) return null;
	const { target, version, type, tema, wilayah } = data as Record<string, unknown>;
	if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
		return { type: 'height' };
	if (target !== OWN.source || version !== OWN.version) return null;
	if (type === 'height?') return { type: 'height' };
	if (type === 'theme') return { type, tema: String(tema) };
	return type === 'select' && Array.isArray(wilayah) ? { type, wilayah: wilayah.join() } : null;
}
