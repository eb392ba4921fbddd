/** Hosts among which a frame is the tallest, px: the narrowest, and those just before a layout with columns. */
const WIDTHS = [320, 511, 719, 960];
const STEP = 20;
const PATIENCE = 4000;

/** How tall a frame grows with its present choices: drawn out of sight at several widths. Null: it did not say in time. */
export function measureFrames(src: string): Promise<number | null> {
	const frames = WIDTHS.map((width) => makeFrame(src, width));
	const heights = new Map<MessageEventSource, number>();
	return new Promise((resolve) => {
		const end = () => {
			removeEventListener('message', hear);
			for (const frame of frames) frame.remove();
			const isWhole = heights.size === frames.length;
			resolve(isWhole ? STEP * Math.ceil(Math.max(...heights.values()) / STEP) : null);
		};
		const hear = ({ source, data }: MessageEvent<{ source?: string; height?: number } | null>) => {
			const isOurs = frames.some((frame) => frame.contentWindow === source);
			if (!source || !isOurs || data?.source !== 'petajamsostek' || !data.height) return;
			heights.set(source, data.height);
			if (heights.size === frames.length) end();
		};
		addEventListener('message', hear);
		setTimeout(end, PATIENCE);
		document.body.append(...frames);
	});
}

function makeFrame(src: string, width: number): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.src = src;
	frame.title = '';
	frame.tabIndex = -1;
	frame.ariaHidden = 'true';
	frame.style.cssText = `position:absolute;left:-9999px;top:0;width:${width}px;height:10px;border:0`;
	return frame;
}
