const FRAMES = 'iframe[data-petajamsostek]';
/** Heights in px outside of these are a mistake. */
const [LEAST, MOST] = [80, 5000];

/**
 * Gives every frame of ours on a host page the height it asks for. However often the script stands
 * in a page it runs once. Version 1 never changes its meaning.
 * A frame is known by its window: in a sandbox its origin is "null".
 */
export function mountHost(): void {
	const host = window as Window & { petajamsostek?: 1 };
	if (host.petajamsostek) return;
	host.petajamsostek = 1;
	addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
		if (data?.source !== 'petajamsostek' || data.version !== 1 || data.type !== 'height') return;
		const { height } = data;
		if (typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
		for (const frame of framesIn()) {
			if (frame.contentWindow === source) frame.style.height = `${height}px`;
		}
	});
	// A frame that was there before this script has told its height already.
	for (const { contentWindow } of framesIn())
		contentWindow?.postMessage({ target: 'petajamsostek', version: 1, type: 'height?' }, '*');
}

function framesIn(): Iterable<HTMLIFrameElement> {
	return document.querySelectorAll<HTMLIFrameElement>(FRAMES);
}
