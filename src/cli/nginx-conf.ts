import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HEADERS_FILE, parseHeadersFile } from '../hosting/headers-file.ts';
import { formatNginx } from '../hosting/nginx.ts';

const USAGE =
	'npm run --silent nginx -- [folder of the build] [--root its folder on the server]' +
	' [--listen 80] [--server-name example.org]';

/** `npm run nginx`: prints a `server` block for nginx that sends a build with its headers. */
function printNginx(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			root: { type: 'string' },
			listen: { type: 'string', multiple: true, default: ['80', '[::]:80'] },
			'server-name': { type: 'string', default: '_' }
		}
	});
	const build = resolve(positionals[0] ?? 'build');
	const file = join(build, HEADERS_FILE);
	if (positionals.length > 1) throw new Error(`one folder was expected: ${USAGE}`);
	if (!existsSync(file)) throw new Error(`${build} holds no site with headers yet: npm run build`);
	if (values.root && !isAbsolute(values.root)) throw new Error(`${values.root}: not absolute`);
	const rules = parseHeadersFile(readFileSync(file, 'utf8'));
	const options = {
		root: values.root ?? build,
		listen: values.listen,
		serverName: values['server-name']
	};
	process.stdout.write(formatNginx(rules, options));
}

try {
	printNginx();
} catch (error) {
	console.error(`nginx: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
