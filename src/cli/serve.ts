import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { listenFrom } from './serve/listen-from.ts';
import { siteHandler } from './serve/site-handler.ts';

const BUILD = 'build';
const HOST = process.env.HOST || 'localhost';
const PORT = Number(process.env.PORT || 4173);

/** `npm run preview`: shows `build/` as a static host would. */
if (!existsSync(`${BUILD}/index.html`)) {
	console.error(`${BUILD}/ holds no site yet: npm run build`);
	process.exitCode = 1;
} else if (!Number.isInteger(PORT) || PORT < 0 || PORT > 65_535) {
	console.error(`PORT: ${JSON.stringify(process.env.PORT)}: a port number was expected`);
	process.exitCode = 1;
} else {
	const port = await listenFrom(createServer(siteHandler(BUILD)), PORT, HOST);
	console.log(`Peta Jamsostek: http://${HOST}:${port}/`);
}
