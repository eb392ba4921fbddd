import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';

const PORT = Number(process.env.TEST_PORT || 4318);
const ORIGIN = `http://localhost:${PORT}`;
const { executablePath, env } = await findChromium();

/** The real nginx, with the configuration that `npm run nginx` prints, before the real build. */
export default defineConfig({
	outputDir: '../../test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	timeout: 60_000,
	projects: [
		{ name: 'hosting', testDir: '.' },
		{
			// The rest runs before a server that sends the same headers.
			name: 'site',
			testDir: '../browser',
			testMatch: /not-found\.spec\.ts$/
		}
	],
	use: {
		baseURL: `${ORIGIN}/`,
		actionTimeout: 5_000,
		locale: 'id-ID',
		viewport: { width: 1280, height: 900 },
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { executablePath, env, args: CHROMIUM_ARGS }
	},
	webServer: {
		command: 'node --import tsx tests/hosting/run-nginx.ts',
		cwd: '../..',
		env: { PORT: String(PORT) },
		url: `${ORIGIN}/robots.txt`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
		timeout: 60_000
	}
});
