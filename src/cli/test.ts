import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countBrowser, countUnit, sum, type Counts } from './test/counts.ts';

const given = process.env.TEST_RESULTS;
const results = given || mkdtempSync(join(tmpdir(), 'peta-jamsostek-'));
const UNIT = join(results, 'unit.json');
const BROWSER = join(results, 'browser.json');

interface Step {
	script: string;
	/** For the script's own program. */
	options?: readonly string[];
	count?: (code: number) => Counts;
}

/** Cheapest first; the browser reads what the build wrote. */
const STEPS: readonly Step[] = [
	{ script: 'format:check' },
	{ script: 'lint' },
	{ script: 'check' },
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

/** `npm test`: every step in turn, stopping at the first that fails; tells how many tests ran. */
function runSteps(): Counts {
	let total: Counts = { passed: 0, failed: 0 };
	for (const { script, options, count } of STEPS) {
		// Holds if this program is ended before it can tell.
		note({ ...total, failed: total.failed + 1 });
		console.log(`\n=== npm run ${script}`);
		const code = run(script, options);
		total = sum(total, count ? count(code) : { passed: 0, failed: code === 0 ? 0 : 1 });
		if (code === 0) continue;
		console.log(`\nnpm test stopped: "npm run ${script}" failed (exit code ${code}).`);
		return total;
	}
	return total;
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

/** Leaves the count where `.ci/run` looks for it. */
function note({ passed, failed }: Counts): string {
	const summary = `${passed} passed, ${failed} failed`;
	writeFileSync(join(results, 'summary'), `${summary}\n`);
	return summary;
}

mkdirSync(results, { recursive: true });
const total = runSteps();
console.log(`\n${note(total)}`);
if (total.failed > 0) process.exitCode = 1;
if (!given) rmSync(results, { recursive: true, force: true });
