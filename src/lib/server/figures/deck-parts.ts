import { addressOf } from '#lib/address.ts';
import type { Lang } from '#lib/lang.ts';
import { SITE_ORIGIN } from '#lib/publisher.ts';
import type { BarRow } from '#lib/viz/bar-row.ts';
import type { DeckBar, Slide } from '#lib/viz/deck.ts';
import type { GaugeFigure } from '#lib/viz/gauge-figure.ts';
import type { MapEntry } from '#lib/viz/map-figure.ts';
import { makeQrCode } from '../qr.ts';

/** The page that a slide's figure stands on, with its code. */
export function pageOf(page: string, lang: Lang): Slide['page'] {
	const href = addressOf(page, lang);
	return { href, code: makeQrCode(SITE_ORIGIN + href) };
}

/** A region's figure as a bar on its map's axis. */
export function barOf(entry: MapEntry, own: string | null = null): DeckBar {
	return {
		key: entry.code,
		rank: entry.rank === null ? '' : String(entry.rank),
		name: entry.shortName,
		width: entry.position,
		fill: entry.bin?.fill ?? null,
		valueText: entry.shortValueText,
		whenText: entry.dateText,
		mark: null,
		detail: '',
		isOwn: entry.code === own
	};
}

/** A gauge as a bar among others. */
export function barOfGauge(gauge: GaugeFigure): DeckBar {
	return {
		key: `${gauge.name} ${gauge.when}`,
		rank: '',
		name: gauge.name,
		width: (100 * gauge.value) / gauge.axisTo,
		fill: null,
		valueText: gauge.valueText,
		whenText: gauge.when,
		mark: null,
		detail: '',
		isOwn: true
	};
}

/** A row of a region's page as one of a slide. */
export function barOfRow({
	key,
	name,
	width,
	valueText,
	whenText,
	detail,
	isOwn
}: BarRow): DeckBar {
	return {
		key,
		rank: '',
		name,
		width,
		fill: isOwn ? null : 'var(--edge)',
		valueText,
		whenText,
		mark: null,
		detail,
		isOwn
	};
}

/** A sentence as a heading: without its full stop. */
export function asHeading(sentence: string): string {
	return sentence.replace(/\.$/, '');
}

/** A phrase as a sentence: with a capital and a full stop. */
export function asSentence(phrase: string): string {
	const text = phrase.charAt(0).toUpperCase() + phrase.slice(1);
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
