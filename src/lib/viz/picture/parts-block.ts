import type { PortableView } from '../portable-figure.ts';
import { stack, type Block } from './block.ts';
import { lineAt, paragraph, roomFor } from './text.ts';

/** A total and its parts, each as a bar. */
export function makePartsBlock(
	{ total, parts }: Pick<Extract<PortableView, { kind: 'parts' }>, 'total' | 'parts'>,
	width: number,
	unit: number
): Block {
	const size = unit * 1.2;
	const room = Math.max(...parts.map(({ text }) => roomFor(text, size, 700))) + unit;
	const longest = Math.max(...parts.map(({ width: share }) => share));
	return stack(
		[
			paragraph(total, width, { size: unit * 3.4, weight: 700, leading: 1.2 }),
			...parts.map(({ name, text, width: share }) => {
				const label = paragraph(name, width, { size, weight: 600 });
				const bar = {
					width: Math.max(2, (share / longest) * (width - room)),
					height: unit * 1.9
				};
				return stack(
					[
						label,
						{
							width,
							height: bar.height,
							marks: [
								{ kind: 'rect', x: 0, y: 0, ...bar, fill: 'var(--gauge-fill)', round: 2 } as const,
								lineAt(text, bar.width + unit * 0.6, bar.height / 2 + size * 0.36, {
									size,
									weight: 700
								})
							]
						}
					],
					unit * 0.25
				);
			})
		],
		unit * 1.1
	);
}
