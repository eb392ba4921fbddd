import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests passed and failed. */
export interface Counts {
	passed: number;
	failed: number;
}

/** Before any test. */
export const NOTHING: Counts = { passed: 0, failed: 0 };

const UNIT = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const BROWSER = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() })
});

/** What Vitest's JSON report says. */
export function countUnit(file: string, code: number): Counts {
	const report = read(UNIT, file);
	return withExitCode(
		{ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 },
		code
	);
}

/** What Playwright's JSON report says. */
export function countBrowser(file: string, code: number): Counts {
	const stats = read(BROWSER, file)?.stats;
	return withExitCode(
		{ passed: stats?.expected ?? 0, failed: stats ? stats.unexpected + stats.flaky : 0 },
		code
	);
}

/** Both together. */
export function sum(a: Counts, b: Counts): Counts {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Leaves a count for the next program, and gives it in words. */
export function writeSummary(file: string, { passed, failed }: Counts): string {
	const summary = `${passed} passed, ${failed} failed`;
	writeFileSync(file, `${summary}\n`);
	return summary;
}

/** What the program before has left; nothing when there was none. */
export function readSummary(file: string): Counts {
	if (!existsSync(file)) return NOTHING;
	const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(readFileSync(file, 'utf8')) ?? [];
	return { passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
}

/** A run can fail without a failed test: a file that does not load, a server that does not start. */
function withExitCode({ passed, failed }: Counts, code: number): Counts {
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function read<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> | undefined {
	if (!existsSync(file)) return undefined;
	try {
		return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}
