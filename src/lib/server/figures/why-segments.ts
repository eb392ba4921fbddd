import { copyOf } from '#lib/copy.ts';
import { WHY_COPY } from '#lib/copy/why.ts';
import { formatAsOf, formatList, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { isOld } from '#lib/model/choose-coverage.ts';
import type { Observation, Segment } from '#lib/model/observation.ts';
import type { BarRow } from '#lib/viz/bar-row.ts';
import { describeBase } from './statement-lines.ts';

/** Segments with the names under which their coverage may be published. */
const SEGMENTS: readonly { asked: Segment; names: readonly Segment[] }[] = [
	{ asked: 'pu', names: ['pu', 'formal'] },
	{ asked: 'bpu', names: ['bpu', 'informal'] },
	{ asked: 'jakon', names: ['jakon'] }
];

/** The latest published coverage within each segment of a region, and which of them nobody has published. */
export function makeSegmentCoverage(
	observations: readonly Observation[],
	newestYear: number,
	lang: Lang
): { rows: BarRow[]; notes: string[] } {
	const copy = copyOf(lang);
	const { within } = WHY_COPY[lang];
	const published = observations.filter(
		({ metric, segment, programme, ecosystem, status, basis }) =>
			metric === 'coverage' &&
			segment !== 'total' &&
			programme === '' &&
			ecosystem === '' &&
			status !== 'doubtful' &&
			basis !== 'registration'
	);
	const [latest, stale] = [true, false].map((isShown) =>
		SEGMENTS.flatMap(({ names }) => names)
			.map((segment) =>
				newestOf(
					published.filter(
						(row) =>
							row.segment === segment &&
							isShown === (row.asOf.precision !== 'undated' && !isOld(row, newestYear))
					)
				)
			)
			.filter((row) => row !== undefined)
	);
	const shown = latest ?? [];
	const named = new Set([...shown, ...(stale ?? [])].map(({ segment }) => segment));
	const missing = SEGMENTS.filter(({ names }) => !names.some((name) => named.has(name)));
	const old = (stale ?? []).filter(({ segment }) => !shown.some((row) => row.segment === segment));
	return {
		rows: shown.map((row) => ({
			key: row.segment,
			name: capitalised(copy.segment[row.segment]),
			href: null,
			tag: row.status === 'ok' ? '' : copy.status[row.status],
			valueText: formatPrinted(row, lang),
			whenText: formatAsOf(row.asOf, lang, 'short'),
			detail: describeBase(row, copy),
			width: row.value === null ? null : Math.min(100, row.value),
			isOwn: true
		})),
		notes: [
			...(missing.length > 0 ? [within.missing(listOf(missing.map(({ asked }) => asked)))] : []),
			...(old.length > 0
				? [
						within.old(
							formatList(
								old.map(
									(row) =>
										`${within.coverageOf(copy.segment[row.segment])} (${formatAsOf(row.asOf, lang) || copy.undated})`
								),
								lang
							)
						)
					]
				: [])
		]
	};

	function listOf(segments: readonly Segment[]): string {
		return formatList(
			segments.map((segment) => within.coverageOf(copy.segment[segment])),
			lang
		);
	}
}

function newestOf(rows: readonly Observation[]): Observation | undefined {
	return [...rows].sort((a, b) => b.asOf.last.localeCompare(a.asOf.last))[0];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
