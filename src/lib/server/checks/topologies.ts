import { JAWA_BARAT } from '#lib/model/region.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-data.ts';
import type { Topologies } from '../topologies.ts';

/** What a shape says of itself; `kdn` is the code of Kemendagri, only in the layer of provinces. */
interface DrawnAs {
	code?: string;
	name?: string;
	kdn?: string;
}

/** Every drawn region has a row of the same codes and name, and every row of that level is drawn once. */
export function checkTopologies(topologies: Topologies, regions: Tables['regions']): Problem[] {
	// Where the list itself could not be read, every shape would be told.
	if (regions.lines.length === 0) return [];
	const layers = [
		{
			file: 'data/geo/jabar.topo.json',
			shapes: topologies.jabar.objects.kabkota.geometries,
			listed: regions.lines.filter(
				({ cells }) => /^\d{4}$/.test(cells.code) && cells.code.startsWith(JAWA_BARAT)
			)
		},
		{
			file: 'data/geo/provinces.topo.json',
			shapes: topologies.provinces.objects.provinsi.geometries,
			listed: regions.lines.filter(({ cells }) => /^\d{2}$/.test(cells.code))
		}
	];
	const problems: Problem[] = [];
	for (const { file, shapes, listed } of layers) {
		const drawn = new Set<string>();
		for (const shape of shapes) {
			const code = String(shape.id);
			const drawnAs: DrawnAs = shape.properties ?? {};
			const tell = (column: string, value: unknown, expected: string) =>
				problems.push({ file, line: 1, column, value: String(value), expected });
			const row = listed.find(({ cells }) => cells.code === code);
			if (!row) tell('id', code, 'a region of data/regions.csv');
			else if (drawn.has(code)) tell('id', code, 'each region drawn once');
			else {
				if (drawnAs.code !== code) tell('code', drawnAs.code, `the id of the shape, ${code}`);
				problems.push(...differences(file, drawnAs, regions.file, row));
			}
			drawn.add(code);
		}
		for (const { line, cells } of listed) {
			if (!drawn.has(cells.code))
				problems.push({
					file: regions.file,
					line,
					column: 'code',
					value: cells.code,
					expected: `a region drawn in ${file}`
				});
		}
	}
	return problems;
}

function differences(
	drawnIn: string,
	{ name, kdn }: DrawnAs,
	file: string,
	{ line, cells }: Tables['regions']['lines'][number]
): Problem[] {
	const problems: Problem[] = [];
	const compare = (column: 'name' | 'kemendagri_code', drawn: string | undefined) => {
		// An empty cell is told as that.
		if (drawn !== cells[column] && cells[column] !== '')
			problems.push({
				file,
				line,
				column,
				value: cells[column],
				expected: `"${drawn ?? ''}", as in ${drawnIn}`
			});
	};
	compare('name', name);
	if (kdn !== undefined) compare('kemendagri_code', kdn);
	return problems;
}
