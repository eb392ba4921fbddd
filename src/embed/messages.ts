const OWN = { source: 'petajamsostek', version: 1 } as const;

/** A message in our own dialect. */
export function ownMessage(type: 'height' | 'select', id: string, rest: object): unknown {
	return { ...OWN, type, id, ...rest };
}

/**
 * The height of a frame in the dialects of other makes: Embedly, open-iframe-resizer, AMP,
 * and those of WordPress and Pym where their host has marked the address (behind the hash, in the query).
 */
export function heightMessages(
	{ href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>,
	width: number,
	height: number
): unknown[] {
	const secret = /secret=(\w+)/.exec(hash)?.[1];
	const childId = new URLSearchParams(search).get('childId');
	return [
		JSON.stringify({ src: href, context: 'iframe.resize', height }),
		{ type: 'iframe-resized', width, height },
		{ sentinel: 'amp', type: 'embed-size', height },
		...(secret ? [{ secret, message: 'height', value: height }] : []),
		...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : [])
	];
}

/** What a frame does when its host asks. Values are judged there. */
export interface Answers {
	height: () => void;
	select: (wilayah: string) => void;
	theme: (tema: string) => void;
}

/** Answers a host's message, if it is one of ours or of open-iframe-resizer. */
export function answerHost(data: unknown, answers: Answers): void {
	const { target, version, type, tema, wilayah } = Object(data) as Record<string, unknown>;
	const isOurs = target === OWN.source && version === OWN.version;
	if (/^iframe-(child-init|get-child)/.test(`${type}`) || (isOurs && type === 'height?'))
		answers.height();
	if (isOurs && type === 'theme') answers.theme(`${tema}`);
	if (isOurs && type === 'select' && Array.isArray(wilayah)) answers.select(wilayah.join());
}
