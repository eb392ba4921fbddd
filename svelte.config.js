import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { cssHash } from './src/build/css-hash.js';
import { SITE_ORIGIN } from './src/build/origin.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash },
	kit: {
		// `npm run build` swaps this folder into `build/` only when everything has succeeded.
		adapter: adapter({ pages: '.svelte-kit/site', assets: '.svelte-kit/site', precompress: false }),
		inlineStyleThreshold: Infinity,
		// The page for unknown addresses is served at any depth.
		paths: { relative: false },
		// Pictures are drawn and packed outside the main thread.
		prerender: { origin: SITE_ORIGIN, handleMissingId: 'fail', concurrency: 3 },
		// The default is the time of the build, which would make every build differ.
		version: { name: '1' }
	}
};
