/** Where the site will stand. `.example` is reserved, so an unset address can never point at a stranger. */
export const SITE_ORIGIN = new URL(process.env.SITE_ORIGIN || 'https://petajamsostek.example')
	.origin;
