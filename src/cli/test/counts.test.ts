import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { countBrowser, countUnit, readSummary, sum, writeSummary } from './counts.ts';

const folder = () =>
	temporaryFolder({
		'unit.json': JSON.stringify({ numPassedTests: 40, numFailedTests: 2, success: false }),
		'browser.json': JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 0 } }),
		'broken.json': '{"stats":'
	});

test('both reports are counted', () => {
	const unit = countUnit(join(folder(), 'unit.json'), 1);
	const browser = countBrowser(join(folder(), 'browser.json'), 1);
	expect(sum(unit, browser)).toEqual({ passed: 47, failed: 3 });
});

test.each(['missing.json', 'broken.json'])(
	'a failed run without a report counts once: %s',
	(file) => {
		expect(countBrowser(join(folder(), file), 1)).toEqual({ passed: 0, failed: 1 });
		expect(countUnit(join(folder(), file), 1)).toEqual({ passed: 0, failed: 1 });
	}
);

test('a run that fails although its tests pass counts once', () => {
	const report = { 'unit.json': JSON.stringify({ numPassedTests: 3, numFailedTests: 0 }) };
	expect(countUnit(join(temporaryFolder(report), 'unit.json'), 1)).toEqual({
		passed: 3,
		failed: 1
	});
});

test('a count is left for the next program', () => {
	const file = join(temporaryFolder(), 'summary');
	expect(readSummary(file)).toEqual({ passed: 0, failed: 0 });
	expect(writeSummary(file, { passed: 12, failed: 3 })).toBe('12 passed, 3 failed');
	expect(readSummary(file)).toEqual({ passed: 12, failed: 3 });
});

test('a count that cannot be read is a failure', () => {
	const folder = temporaryFolder({ summary: 'twelve' });
	expect(readSummary(join(folder, 'summary'))).toEqual({ passed: 0, failed: 1 });
});
