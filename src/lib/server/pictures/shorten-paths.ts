const NUMBER_OR_COMMAND = /[MLQCZ]|-?\d*\.?\d+(?:e-?\d+)?/g;
const PATH = / d="([^"]*)"/g;
/** Hundredths of a pixel: no eye sees less. */
const DECIMALS = 100;

/** The picture with its paths in relative, rounded numbers: a third of the bytes. */
export function shortenPaths(svg: string): string {
	return svg.replace(PATH, (_, path: string) => ` d="${shortenPath(path)}"`);
}

/** A path of absolute M, L, Q, C and Z; each corner is rounded before differences are taken, so none drifts. */
export function shortenPath(path: string): string {
	let text = '';
	let command = 'M';
	/** Where the pen stands, where the subpath began, and the coordinates since the last command's corner. */
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let isFirst = true;
	let pair: number[] = [];
	let points: [number, number][] = [];
	for (const token of path.match(NUMBER_OR_COMMAND) ?? []) {
		if (/[A-Z]/.test(token)) {
			command = token;
			if (token === 'Z') {
				text += 'z';
				[x, y] = [startX, startY];
			} else text += token.toLowerCase();
			isFirst = true;
			continue;
		}
		pair.push(Math.round(Number(token) * DECIMALS));
		if (pair.length < 2) continue;
		const [px = 0, py = 0] = pair;
		pair = [];
		points.push([px, py]);
		if (points.length < cornersOf(command)) continue;
		for (const [cx, cy] of points) {
			text += write(cx - x, isFirst) + write(cy - y, false);
			isFirst = false;
		}
		[x, y] = points.at(-1) ?? [x, y];
		if (command === 'M') [startX, startY] = [x, y];
		points = [];
	}
	return text;
}

/** How many points a command needs. */
function cornersOf(command: string): number {
	if (command === 'C') return 3;
	return command === 'Q' ? 2 : 1;
}

/** A number as short as SVG reads it; a minus sign parts it from the one before. */
function write(hundredths: number, isFirst: boolean): string {
	const text = String(hundredths / DECIMALS).replace(/^(-?)0\./, '$1.');
	return isFirst || text.startsWith('-') ? text : ` ${text}`;
}
