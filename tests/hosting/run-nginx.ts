import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const PORT = process.env.PORT || '4318';
const MODULE = 'ngx_http_brotli_static_module.so';

/** Starts nginx before `build/` until it is told to stop; its files are in a temporary folder. */
function runNginx(): void {
	const { stderr: facts } = mustRun(spawnSync('nginx', ['-V'], { encoding: 'utf8' }), 'nginx -V');
	const modules = /--modules-path=(\S+)/.exec(facts)?.[1] ?? '/usr/lib/nginx/modules';
	const folder = mkdtempSync(join(tmpdir(), 'peta-jamsostek-nginx-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

	writeFileSync(join(folder, 'site.conf'), printedConfiguration());
	writeFileSync(join(folder, 'nginx.conf'), aroundIt(folder, join(modules, MODULE)));
	const options = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
	const { stderr: remarks } = mustRun(
		spawnSync('nginx', ['-t', ...options], { encoding: 'utf8' }),
		'nginx -t'
	);
	if (/\[(warn|error|alert)\]/.test(remarks)) throw new Error(remarks);

	const nginx = spawn('nginx', options, { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill(signal));
	nginx.on('exit', (code) => process.exit(code ?? 1));
}

function printedConfiguration(): string {
	const command = ['--import', 'tsx', 'src/cli/nginx-conf.ts', '--listen', PORT];
	return mustRun(spawnSync(process.execPath, command, { encoding: 'utf8' }), 'npm run nginx')
		.stdout;
}

/** What Debian's own nginx.conf has around the sites, for any user and in any folder. */
function aroundIt(folder: string, module: string): string {
	const { uid, username } = userInfo();
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`
	);
	return `
load_module ${module};
${uid === 0 ? `user ${username};` : ''}
daemon off;
pid ${join(folder, 'nginx.pid')};
worker_processes 1;
events {
	worker_connections 512;
}
http {
	access_log off;
	sendfile on;
	include /etc/nginx/mime.types;
	gzip on;
	${temporary.join('\n\t')}
	include ${join(folder, 'site.conf')};
}
`;
}

function mustRun(run: SpawnSyncReturns<string>, what: string): SpawnSyncReturns<string> {
	if (run.status === 0) return run;
	const why = run.error?.message ?? run.stderr;
	throw new Error(
		`${what}: ${why}\nThese tests need nginx with brotli:` +
			' apt-get install nginx libnginx-mod-http-brotli-static'
	);
}

runNginx();
