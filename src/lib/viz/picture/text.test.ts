import { expect, test } from 'vitest';
import { balanced, paragraph, roomFor, wrap } from './text.ts';

const TEXT = 'Cakupan peserta aktif BPJS Ketenagakerjaan, Jawa Barat, sampai November 2025';

test.each([2000, 600, 300, 150])('in %d px no line is wider, and no word is lost', (width) => {
	const lines = wrap(TEXT, width, 20);
	expect(lines.join(' ')).toBe(TEXT);
	expect(lines.filter((line) => line.includes(' ') && roomFor(line, 20) > width)).toEqual([]);
});

test('a word wider than the room stands alone', () => {
	expect(wrap('di Ketenagakerjaan ini', 60, 20)).toEqual(['di', 'Ketenagakerjaan', 'ini']);
});

test.each(['', ' '])('%j takes no room', (text) => {
	expect(paragraph(text, 100, { size: 20 })).toEqual({ width: 0, height: 0, marks: [] });
});

test('a heading is balanced without another line', () => {
	const style = { size: 20, weight: 700 } as const;
	const [plain, even] = [paragraph(TEXT, 700, style), balanced(TEXT, 700, style)];
	const last = ({ marks }: typeof plain) => {
		const mark = marks.at(-1);
		return mark?.kind === 'text' ? mark.text.length : 0;
	};
	expect(even.height).toBe(plain.height);
	expect(last(even)).toBeGreaterThan(last(plain));
});
