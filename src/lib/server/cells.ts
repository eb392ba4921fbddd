import * as v from 'valibot';

const NUMBER = /^\d+(\.\d+)?$/;
const WHOLE = /^\d+$/;

/** What a file in another encoding than UTF-8 turns into. */
const readable = v.check(
	(cell: string) => !cell.includes('\uFFFD'),
	'text in UTF-8, as "CSV UTF-8" saves it'
);

/** Text that must be there, without stray spaces. */
export const text = v.pipe(
	v.string(),
	readable,
	v.check(
		(cell) => cell !== '' && cell === cell.trim(),
		'text, not empty and without spaces around it'
	)
);

/** Text that may be empty. */
export const optionalText = v.pipe(
	v.string(),
	readable,
	v.check((cell) => cell === cell.trim(), 'text without spaces around it')
);

export function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(
		options,
		`one of ${options.map((option) => (option === '' ? '(empty)' : option)).join(', ')}`
	);
}

export const yesOrEmpty = v.pipe(
	oneOf(['yes', '']),
	v.transform((cell) => cell === 'yes')
);

/** A number with a decimal point, 0 or more; null when empty. */
export const optionalNumber = v.pipe(
	v.string(),
	v.check(
		(cell) => cell === '' || NUMBER.test(cell),
		'a number of 0 or more with a decimal point and no thousands separator, or empty'
	),
	v.transform((cell) => (cell === '' ? null : Number(cell)))
);

/** A head count; null when empty. */
export const optionalCount = v.pipe(
	v.string(),
	v.check((cell) => cell === '' || WHOLE.test(cell), 'a whole number without separators, or empty'),
	v.transform((cell) => (cell === '' ? null : Number(cell)))
);

/** A head count. */
export const count = v.pipe(
	v.string(),
	v.check((cell) => WHOLE.test(cell), 'a whole number without separators'),
	v.transform(Number)
);

export const year = v.pipe(
	v.string(),
	v.check((cell) => /^20\d\d$/.test(cell), 'a year such as 2025'),
	v.transform(Number)
);

export const webAddress = v.pipe(
	v.string(),
	v.check(
		(cell) => cell === '' || (URL.canParse(cell) && /^https?:\/\//.test(cell)),
		'a web address that starts with https:// or http://, or empty'
	)
);
