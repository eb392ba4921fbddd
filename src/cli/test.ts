import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	countBrowser,
	countUnit,
	NOTHING,
	readSummary,
	sum,
	writeSummary,
	type Counts
} from './test/counts.ts';

const given = process.env.TEST_RESULTS;
const results = given || mkdtempSync(join(tmpdir(), 'peta-jamsostek-'));
const UNIT = join(results, 'unit.json');
const BROWSER = join(results, 'browser.json');
const SUMMARY = join(results, 'summary');

interface Step {
	script: string;
	/** For the script's own program. */
	options?: readonly string[];
	count?: (code: number) => Counts;
}

/** What needs neither a build nor each other, in two lanes for two cores. */
const CHECKS: readonly (readonly string[])[] = [
	['format:check', 'lint'],
	['check', 'dead-code']
];

/** `npm test`, after the checks. The browser reads what the build wrote. */
const SITE: readonly Step[] = [
	{
		script: 'test:unit',
		options: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
		count: (code) => countUnit(UNIT, code)
	},
	{ script: 'build' },
	{
		script: 'test:browser',
		options: ['--reporter=list,json'],
		count: (code) => countBrowser(BROWSER, code)
	}
];

/** `npm run test:hosting`, which needs nginx and what `npm test` has built. */
const HOSTING: readonly Step[] = [
	{
		script: 'test:nginx',
		options: ['--reporter=list,json'],
		count: (code) => countBrowser(BROWSER, code)
	}
];

async function runSite(): Promise<Counts> {
	const checked = await runChecks();
	return checked.failed > 0 ? checked : runSteps(SITE, NOTHING);
}

/** Every step in turn, stopping at the first that fails; tells how many tests ran, with those before. */
function runSteps(steps: readonly Step[], before: Counts): Counts {
	let total = before;
	for (const { script, options, count } of steps) {
		// Holds if this program is ended before it can tell.
		writeSummary(SUMMARY, { ...total, failed: total.failed + 1 });
		console.log(`\n=== npm run ${script}`);
		const code = run(script, options);
		total = sum(total, count ? count(code) : { passed: 0, failed: code === 0 ? 0 : 1 });
		if (code === 0) continue;
		console.log(`\nStopped: "npm run ${script}" failed (exit code ${code}).`);
		return total;
	}
	return total;
}

/** Runs the checks; tells which failed, with what they said. */
async function runChecks(): Promise<Counts> {
	writeSummary(SUMMARY, { ...NOTHING, failed: 1 });
	const lanes = CHECKS.map(async (lane) => {
		let failed = 0;
		for (const script of lane) if ((await runQuietly(script)) !== 0) failed += 1;
		return failed;
	});
	const failed = (await Promise.all(lanes)).reduce((total, count) => total + count, 0);
	return { passed: 0, failed };
}

/** Runs a script beside another one, and prints what it said when it has ended. */
function runQuietly(script: string): Promise<number> {
	const child = spawn('npm', ['run', '--silent', script], {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => {
		child.once('error', (error) => (said += error.message));
		child.once('close', (code) => {
			const end = code === 0 ? '' : `\n"npm run ${script}" failed (exit code ${code}).\n`;
			console.log(`\n=== npm run ${script}\n${said}${end}`);
			resolve(code ?? 1);
		});
	});
}

function run(script: string, options: readonly string[] = []): number {
	const rest = options.length > 0 ? ['--', ...options] : [];
	const { status } = spawnSync('npm', ['run', '--silent', script, ...rest], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
		shell: process.platform === 'win32'
	});
	return status ?? 1;
}

mkdirSync(results, { recursive: true });
rmSync(BROWSER, { force: true });
const isHosting = process.argv[2] === 'hosting';
// `.ci/run` looks there for the count of both.
const total = isHosting ? runSteps(HOSTING, readSummary(SUMMARY)) : await runSite();
console.log(`\n${writeSummary(SUMMARY, total)}`);
if (total.failed > 0) process.exitCode = 1;
if (!given) rmSync(results, { recursive: true, force: true });
