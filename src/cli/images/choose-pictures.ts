/** As far as a choice depends on a picture. */
interface Choosable {
	entry: { figure: { key: string }; period: string | null };
}

/**
 * The pictures of the figures named: `jawa-barat/cakupan` at all its times, `jawa-barat/cakupan/2025-07` at one.
 * Throws on a name of no figure.
 */
export function choosePictures<Picture extends Choosable>(
	pictures: readonly Picture[],
	wanted: readonly string[]
): Picture[] {
	const namesOf = ({ entry: { figure, period } }: Picture) => [
		figure.key,
		`${figure.key}/${period ?? 'latest'}`
	];
	const known = new Set(pictures.flatMap(namesOf));
	const unknown = wanted.filter((name) => !known.has(name));
	if (unknown.length > 0) throw new Error(`no such figure: ${unknown.join(', ')}`);
	return pictures.filter((picture) => namesOf(picture).some((name) => wanted.includes(name)));
}
