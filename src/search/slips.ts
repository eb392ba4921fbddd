/**
 * How many slips (a letter too many, too few, wrong, or two swapped) lie between what was typed
 * and the nearest beginning of a word, or the word itself.
 */
export function slipsBetween(typed: string, word: string): number {
	let before: number[] = [];
	let last = Array.from({ length: word.length + 1 }, (_, along) => along);
	for (let down = 1; down <= typed.length; down++) {
		const row = [down];
		for (let along = 1; along <= word.length; along++) {
			const same = typed[down - 1] === word[along - 1];
			const swapped =
				down > 1 &&
				along > 1 &&
				typed[down - 1] === word[along - 2] &&
				typed[down - 2] === word[along - 1];
			row[along] = Math.min(
				at(last, along) + 1,
				at(row, along - 1) + 1,
				at(last, along - 1) + (same ? 0 : 1),
				swapped ? at(before, along - 2) + 1 : Infinity
			);
		}
		[before, last] = [last, row];
	}
	return Math.min(...last);
}

/** Short words and numbers must be right: one letter off would be another one. */
export function slipsAllowed(typed: string): number {
	if (typed.length < 4 || /\d/.test(typed)) return 0;
	return typed.length < 8 ? 1 : 2;
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
