import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

const PORT = Number(process.env.TEST_PORT || 4317);
const ORIGIN = `http://localhost:${PORT}`;
const { executablePath, env } = await findChromium();

export default defineConfig({
	testDir: 'browser',
	outputDir: '../test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	timeout: 60_000,
	use: {
		baseURL: `${ORIGIN}/`,
		actionTimeout: 5_000,
		locale: 'id-ID',
		// Pages are read as the server sends them; offline.spec.ts lets the worker in.
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 900 },
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { executablePath, env, args: CHROMIUM_ARGS }
	},
	webServer: {
		command: 'node --import tsx src/cli/serve.ts',
		cwd: '..',
		env: { PORT: String(PORT) },
		url: `${ORIGIN}/`,
		reuseExistingServer: false,
		timeout: 60_000
	}
});
