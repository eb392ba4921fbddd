import { copyOf } from '#lib/copy.ts';
import { WHY_COPY } from '#lib/copy/why.ts';
import { formatLarge } from '#lib/format.ts';
import type { Lang } from '#lib/lang.ts';
import { peersOf, type PeerTraits } from '#lib/model/peers.ts';
import type { Region } from '#lib/model/region.ts';
import { areaOf, type MapArea } from '../areas.ts';
import { formatInformalShare, informalIn, LATEST_INFORMAL_YEAR } from '../informal-share.ts';

/** A similar region, and in what it is similar. */
export interface Similar {
	code: string;
	reason: string;
}

/** The regions of the same map most like a region, the nearest first; none where the survey says nothing of it. */
export function similarTo(region: Region, lang: Lang): Similar[] {
	const traits = traitsOf(areaOf(region.code));
	const own = traits.find(({ code }) => code === region.code);
	if (!own) return [];
	const { regionKind } = copyOf(lang);
	return peersOf(region.code, traits).map((peer) => ({
		code: peer.code,
		reason: WHY_COPY[lang].peers.reason(
			regionKind[peer.kind].toLowerCase(),
			formatInformalShare(peer.informalShare, lang),
			formatInformalShare(own.informalShare, lang),
			formatLarge(peer.labourForce, lang),
			formatLarge(own.labourForce, lang)
		)
	}));
}

/** How similar regions were found, in a sentence. */
export function describeRule(region: Region, count: number, lang: Lang): string {
	const { regions } = areaOf(region.code);
	const kind =
		region.kind === 'province' ? null : copyOf(lang).regionKind[region.kind].toLowerCase();
	return WHY_COPY[lang].peers.rule(kind, count, regions.length, LATEST_INFORMAL_YEAR);
}

function traitsOf({ regions }: MapArea): PeerTraits[] {
	return regions.flatMap(({ code, kind }) => {
		const found = informalIn(code, LATEST_INFORMAL_YEAR);
		return found
			? [{ code, kind, informalShare: found.share, labourForce: found.row.labourForce }]
			: [];
	});
}
