/** Sources of the scripts in the HTML of a build, as `inlineScriptSources` gives them. */
type Sources = Iterable<string>;

/** For the site's own pages: nothing from elsewhere, and no frame around them but the site's own. */
export function pagePolicy(scripts: Sources): string {
	return policyOf({
		'default-src': ["'none'"],
		'script-src': ["'self'", ...scripts],
		'style-src': ["'self'", "'unsafe-inline'"],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		// A page previews its own embeds.
		'frame-src': ["'self'"],
		'manifest-src': ["'self'"],
		'worker-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'frame-ancestors': ["'self'"]
	});
}

/** For embeds: anyone may frame them, and they may do less. */
export function embedPolicy(scripts: Sources): string {
	const sources = [...scripts];
	return policyOf({
		'default-src': ["'none'"],
		'script-src': sources.length > 0 ? sources : ["'none'"],
		'style-src': ["'unsafe-inline'"],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"]
	});
}

/** For files that hold all they need: nothing from anywhere. */
export function wholePolicy(scripts: Sources): string {
	return policyOf({
		'default-src': ["'none'"],
		'script-src': [...scripts],
		'style-src': ["'unsafe-inline'"],
		'img-src': ['data:'],
		'font-src': ['data:'],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
		'frame-ancestors': ["'self'"]
	});
}

/** For images: an SVG opened by its own address is a document too, and may run nothing. */
export const IMAGE_POLICY = policyOf({
	'default-src': ["'none'"],
	'style-src': ["'unsafe-inline'"],
	'img-src': ['data:'],
	'font-src': ["'self'", 'data:'],
	sandbox: []
});

/**
 * What pages may use of the device: to copy and to fill the screen, and none of the rest.
 * Sharing is theirs without asking; Chromium on Linux would warn of a feature that it lacks.
 */
export const PERMISSIONS = [
	...['clipboard-write', 'fullscreen'].map((feature) => `${feature}=(self)`),
	...[
		'accelerometer',
		'autoplay',
		'camera',
		'display-capture',
		'encrypted-media',
		'geolocation',
		'gyroscope',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'picture-in-picture',
		'publickey-credentials-get',
		'screen-wake-lock',
		'usb',
		'xr-spatial-tracking'
	].map((feature) => `${feature}=()`)
].join(', ');

function policyOf(directives: Readonly<Record<string, readonly string[]>>): string {
	return Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
}
