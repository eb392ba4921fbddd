export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'fullscreen'
	| 'black'
	| 'presenter'
	| 'leave'
	| 'help'
	| 'go';

/** What a key on a slide asks for; null: nothing of ours. `element` is what has the focus. */
export function commandOf(
	{
		key,
		shiftKey = false,
		ctrlKey = false,
		altKey = false,
		metaKey = false
	}: Partial<KeyboardEvent> & Pick<KeyboardEvent, 'key'>,
	element: 'field' | 'control' | 'none' = 'none'
): Command | null {
	if (ctrlKey || altKey || metaKey) return null;
	if (key === 'Escape') return 'leave';
	if (element === 'field') return null;
	// A button or link in focus answers to these itself.
	if (element === 'control' && [' ', 'Enter'].includes(key)) return null;
	if (key === ' ') return shiftKey ? 'previous' : 'next';
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
		case 'PageDown':
			return 'next';
		case 'ArrowLeft':
		case 'ArrowUp':
		case 'PageUp':
			return 'previous';
		case 'Home':
			return 'first';
		case 'End':
			return 'last';
		case 'Enter':
			return 'go';
		case '?':
			return 'help';
	}
	switch (key.toLowerCase()) {
		case 'f':
			return 'fullscreen';
		// Clickers have a key for the black screen that types a full stop.
		case 'b':
		case '.':
			return 'black';
		case 'p':
			return 'presenter';
	}
	return null;
}

/** The number in the address of a slide, kept within the deck; 1 where there is none. */
export function positionOf(hash: string, count: number): number {
	const number = /^#\d+$/.test(hash) ? Number(hash.slice(1)) : 1;
	return Math.min(Math.max(number, 1), count);
}

/** Least way of a swipe, in CSS px, and how much longer it is than it strays. */
const LEAST_WAY = 45;
const STRAIGHTNESS = 1.5;

/** Where a finger that moved so far wants to go; null: it scrolled or tapped. */
export function swipeOf(dx: number, dy: number): 'next' | 'previous' | null {
	if (Math.abs(dx) < LEAST_WAY || Math.abs(dx) < STRAIGHTNESS * Math.abs(dy)) return null;
	return dx < 0 ? 'next' : 'previous';
}

/** Minutes and seconds, with hours once there are some: 4:07, 1:04:07. */
export function formatElapsed(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return hours > 0
		? `${hours}:${two(minutes)}:${two(seconds % 60)}`
		: `${minutes}:${two(seconds % 60)}`;
}

/** A text with its places filled in order: "Salindia {} dari {}". */
export function fill(text: string, ...values: readonly (string | number)[]): string {
	const parts = text.split('{}');
	return parts
		.map((part, index) => (index === 0 ? part : String(values[index - 1] ?? '') + part))
		.join('');
}
