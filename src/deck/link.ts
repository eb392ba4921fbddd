/** What two windows of one deck tell each other. */
export type Message =
	{ kind: 'ask' } | { kind: 'state'; keys: string[]; number: number; black: boolean };

/** The query parameter of a presenter's window: the name of the link to the window that opened it. */
export const PRESENTER_PARAMETER = 'penyaji';

/** Whether something received is one of ours: any page may post to a window. */
export function isMessage(value: unknown): value is Message {
	if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
	if (value.kind === 'ask') return true;
	return (
		value.kind === 'state' &&
		'keys' in value &&
		Array.isArray(value.keys) &&
		value.keys.every((key) => typeof key === 'string') &&
		'number' in value &&
		Number.isInteger(value.number) &&
		'black' in value &&
		typeof value.black === 'boolean'
	);
}

/** Keeps two windows in step, over a channel of the browser and straight between them: of files from a disk only the second works. */
export class Link {
	#channel: BroadcastChannel | null = null;
	#other: Window | null = null;

	constructor(private readonly receive: (message: Message) => void) {
		window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
			if (source !== null && source === this.#other && isMessage(data)) this.receive(data);
		});
	}

	/** Listens to the windows of a name, and to one that is at hand. */
	join(name: string, other: Window | null): void {
		this.#other = other;
		this.#channel?.close();
		this.#channel = null;
		try {
			this.#channel = new BroadcastChannel(name);
			this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				if (isMessage(data)) this.receive(data);
			});
		} catch {
			// Without a channel the other window is still at hand.
		}
	}

	post(message: Message): void {
		this.#channel?.postMessage(message);
		const target = location.protocol === 'file:' ? '*' : location.origin;
		if (this.#other && !this.#other.closed) this.#other.postMessage(message, target);
	}
}
