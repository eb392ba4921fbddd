import { copyOf, type Copy } from '#lib/copy.ts';
import { formatAsOf, formatPrinted } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { StatementLine } from '#lib/viz/statement-line.ts';
import { sourceOf } from '../store.ts';

/** Published figures as table lines, newest first, undated last. */
export function makeStatementLines(rows: readonly Observation[], lang: Lang): StatementLine[] {
	const copy = copyOf(lang);
	return [...rows]
		.sort(
			(a, b) => b.asOf.last.localeCompare(a.asOf.last) || a.statementId.localeCompare(b.statementId)
		)
		.map((row) => makeLine(row, lang, copy));
}

function makeLine(row: Observation, lang: Lang, copy: Copy): StatementLine {
	const source = sourceOf(row.sourceId);
	const unit = copy.unit[row.unit];
	return {
		when: formatAsOf(row.asOf, lang, 'short') || copy.undated,
		what: describeTopic(row, lang, copy),
		detail: describeBase(row, copy),
		value: unit ? `${formatPrinted(row, lang)} ${unit}` : formatPrinted(row, lang),
		source: { text: source.publisher, title: source.title, href: source.url },
		status: row.status === 'ok' ? '' : copy.status[row.status],
		note: row.note?.[lang] ?? ''
	};
}

/** "Cakupan: pekerja informal", "Target UCJ 2025": what exactly a figure counts. */
export function describeTopic(row: Observation, lang: Lang, copy: Copy): string {
	const label = row.label?.[lang] ?? '';
	if (isTarget(row)) return label;
	const isNamed = row.segment === 'total' || row.metric.startsWith(row.segment);
	const parts = [
		isNamed ? '' : copy.segment[row.segment],
		row.programme.toUpperCase(),
		label
	].filter(Boolean);
	return parts.length === 0
		? copy.metric[row.metric]
		: `${copy.metric[row.metric]}: ${parts.join(', ')}`;
}

function isTarget({ metric, label }: Observation): boolean {
	return label !== null && metric.startsWith('target_') && metric !== 'target_achievement';
}

/** What a figure is a share of, and how it was counted. */
export function describeBase(row: Observation, copy: Copy): string {
	return [
		isTarget(row) ? copy.metric[row.metric] : '',
		copy.denominator[row.denominator],
		row.basis === 'unstated' ? '' : copy.basis[row.basis],
		row.jakon === 'yes' ? copy.jakon.yes : row.jakon === 'no' ? copy.jakon.no : ''
	]
		.filter(Boolean)
		.join(', ');
}
