import { PUBLISHER, SITE_ORIGIN } from '#lib/publisher.ts';
import { stack, type Block, type Mark } from '#lib/viz/picture/block.ts';
import { at } from '#lib/viz/picture/sheet.ts';
import { balanced, lineAt, paragraph } from '#lib/viz/picture/text.ts';
import type { PortableFigure } from '#lib/viz/portable-figure.ts';

/** The name in large type, a little smaller where that saves a line; below it the time. */
export function drawHead({ name, title }: PortableFigure, width: number, unit: number): Block {
	const time = title.slice(name.length).replace(/^, /, '');
	const [large, small] = [2.15, 1.85].map((size) =>
		balanced(name, width, { size: unit * size, weight: 700, leading: 1.16 })
	);
	if (!large || !small) throw new Error('no heading');
	return stack(
		[
			small.marks.length < large.marks.length ? small : large,
			paragraph(time.charAt(0).toUpperCase() + time.slice(1), width, {
				size: unit * 1.2,
				weight: 600,
				ink: 'var(--accent-strong)'
			})
		],
		unit * 0.35
	);
}

/** Source, name of the site and short address, under a line. */
export function drawFoot(figure: PortableFigure, width: number, unit: number): Block {
	const address = new URL(SITE_ORIGIN).host + figure.page;
	const source = paragraph(figure.source.join(' '), width, {
		size: unit * 0.86,
		ink: 'var(--ink-soft)'
	});
	const size = unit * 1.05;
	const name = {
		width,
		height: size * 1.4,
		marks: [
			lineAt(PUBLISHER.site, 0, size, { size, weight: 700 }),
			lineAt(address, width, size, { size, weight: 600, ink: 'var(--accent-strong)' }, 'end')
		]
	};
	const rule: Mark = {
		kind: 'line',
		x: 0,
		y: 0,
		x2: width,
		y2: 0,
		ink: 'var(--line)',
		width: Math.max(1, unit * 0.08)
	};
	const body = stack([source, name], unit * 0.5);
	return { width, height: body.height + unit * 0.8, marks: [rule, ...at(body, 0, unit * 0.8)] };
}
