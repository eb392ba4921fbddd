import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { pageScript } from './src/build/page-script.ts';
import { reloadOnData } from './src/build/reload-on-data.ts';
import { SITE_ORIGIN } from './src/build/origin.js';

export default defineConfig({
	plugins: [pageScript(), reloadOnData(), sveltekit()],
	define: { __SITE_ORIGIN__: JSON.stringify(SITE_ORIGIN) },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		expect: { requireAssertions: true },
		env: { TZ: 'UTC' }
	}
});
