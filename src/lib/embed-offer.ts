import { fittingSnippet, frameSnippet, imageSnippet } from './snippets.ts';
import type { SnippetKind } from '#lib/viz/panel.ts';

/** What the code of a figure is made of, in one language and at one time; addresses in full. */
export interface EmbedOffer {
	page: string;
	frame: string;
	frameTitle: string;
	height: number;
	image: string;
	imageWidth: number;
	imageHeight: number;
	alt: string;
	citation: string;
	script: string;
}

/** The code for a host, of each kind. `query`: presentation parameters of the frame, `?tema=gelap` or empty. */
export function snippetsOf(offer: EmbedOffer, query = ''): Record<SnippetKind, string> {
	const { page, image, imageWidth, imageHeight, alt, citation, frameTitle, height } = offer;
	const frame = { src: offer.frame + query, title: frameTitle, height };
	return {
		image: imageSnippet({
			page,
			image,
			width: imageWidth,
			height: imageHeight,
			alt,
			caption: citation
		}),
		frame: frameSnippet(frame),
		fitting: fittingSnippet(frame, offer.script),
		address: page
	};
}
