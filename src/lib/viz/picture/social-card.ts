/** A picture that stands for a page on other sites. */
export interface SocialCard {
	/** With the site's origin. */
	address: string;
	/** Pixels. */
	width: number;
	height: number;
	/** The figure's sentence, as its page says it. */
	alt: string;
}
