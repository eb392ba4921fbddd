import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { inlineScript } from './src/build/inline-script.ts';
import { reloadOnData } from './src/build/reload-on-data.ts';
import { SITE_ORIGIN } from './src/build/origin.js';

export default defineConfig({
	plugins: [
		inlineScript('page-script', 'src/page-script.ts'),
		inlineScript('time-compare-script', 'src/time-compare/main.ts'),
		inlineScript('compare-script', 'src/compare/main.ts'),
		inlineScript('calculator-script', 'src/calculator/main.ts'),
		inlineScript('embed-script', 'src/embed/main.ts'),
		inlineScript('panel-script', 'src/panel/main.ts'),
		inlineScript('deck-script', 'src/deck/main.ts'),
		inlineScript('host-script', 'src/embed-host/main.ts'),
		inlineScript('offline-script', 'src/offline/page/main.ts'),
		inlineScript('offline-worker', 'src/offline/worker/main.ts'),
		reloadOnData(),
		sveltekit()
	],
	define: { __SITE_ORIGIN__: JSON.stringify(SITE_ORIGIN) },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		// The slowest tests start the project's own programs.
		testTimeout: 60_000,
		expect: { requireAssertions: true },
		// Reading the data anew for each file would take more than half of the time.
		isolate: false,
		// Pictures read the colours from the style sheet.
		css: { include: /tokens\.css/ },
		env: { TZ: 'UTC' }
	}
});
